using Smslive247.V5;
using Sylvan.Data.Csv;

namespace Smslive247.Tests.Responses;

/// <summary>A file of 400,000 lines, of which only a few are in memory. Uploads: UploadMemoryTests.</summary>
[Collection(RunsAlone.Name)]
public class LargeFileTests
{
    private const int Lines = 400_000;
    private const int LinesBetweenLooks = 40_000;
    private const int LinesInAPart = 1_000;

    /// <summary>The file has 23 million bytes; the server in this process allocates meanwhile, too.</summary>
    private const long Bound = 8_000_000;

    [Fact]
    public async Task DownloadAsync_ManyRowsParsedWhileTheyArrive_AreNotHeldInMemory()
    {
        const string Head = "messageID,phoneNumber,text,status\r\n";
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            var row = Row(0);
            await connection.SendAsync($"HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: {Head.Length + ((long)row.Length * Lines)}\r\n\r\n{Head}");
            for (var line = 0; line < Lines; line += LinesInAPart)
            {
                await connection.SendAsync(string.Concat(Enumerable.Range(line, LinesInAPart).Select(Row)));
            }
        });
        var options = server.Options;
        (options.AttemptTimeout, options.CallTimeout) = (TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(10));
        using var client = new Smslive247Client(options);
        var memory = new LiveMemory();
        var read = 0;

        using var report = await client.Messages.DownloadAsync();
        await using var rows = await CsvDataReader.CreateAsync(new StreamReader(report.Content));
        var (id, text) = (rows.GetOrdinal("messageID"), rows.GetOrdinal("text"));
        while (await rows.ReadAsync())
        {
            Assert.Equal((Id(read), Text(read)), (rows.GetString(id), rows.GetString(text)));
            read++;
            if (read % LinesBetweenLooks == 0)
            {
                memory.Look();
            }
        }

        Assert.Equal(Lines, read);
        Assert.Equal("GET /api/v5/sms/download", Assert.Single(server.Requests).Line);
        Assert.Equal(Lines / LinesBetweenLooks, memory.Looks);
        Assert.InRange(memory.Growth, 0, Bound);
    }

    private static string Id(int line) => $"m{line:D7}";

    private static string Text(int line) => $"Dear \"{line:D7}\", come.";

    private static string Row(int line) => $"{Id(line)},2348{line:D9},\"{Text(line).Replace("\"", "\"\"", StringComparison.Ordinal)}\",DELIVRD\r\n";
}
