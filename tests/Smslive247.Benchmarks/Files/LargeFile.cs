using Smslive247.Benchmarks.Candidates.Ours;
using Smslive247.V5;
using Sylvan.Data.Csv;

namespace Smslive247.Benchmarks.Files;

/// <summary>Sends or reads a file of many lines, in a new process.</summary>
internal static class LargeFile
{
    public const int Lines = 1_000_000;

    /// <summary>Enough to compile all code and allocate all buffers.</summary>
    private const int LinesBefore = 1_000;

    public static IReadOnlyDictionary<string, Func<int, Task<int>>> Transfers { get; } = new Dictionary<string, Func<int, Task<int>>>
    {
        ["upload"] = UploadAsync,
        ["download"] = DownloadAsync,
    };

    /// <returns>How many bytes the working set grew by, at its peak.</returns>
    public static async Task<long> RunAsync(string transfer)
    {
        await TransferAsync(transfer, LinesBefore);
        using var process = Process.GetCurrentProcess();
        var before = process.WorkingSet64;
        await TransferAsync(transfer, Lines);
        process.Refresh();
        return process.PeakWorkingSet64 - before;
    }

    private static async Task TransferAsync(string transfer, int lines)
    {
        if (await Transfers[transfer](lines) is var arrived && arrived != lines)
        {
            throw new InvalidOperationException($"{arrived} of {lines} lines arrived.");
        }
    }

    private static async Task<int> UploadAsync(int lines)
    {
        using var counter = new LineCounter();
        using var handler = new FileHandler(
            request => request.Content!.CopyToAsync(counter),
            () => new ByteArrayContent("""{"batchFileID":"f1"}"""u8.ToArray()) { Headers = { ContentType = new("application/json") } });
        using var client = new Smslive247Client(Connection.BareOptions, handler);
        await using var numbers = new RepeatedLine("2348030000001\n"u8.ToArray(), lines);
        await client.BatchFiles.CreateAsync(234, new Smslive247Upload(numbers, "numbers.csv"));
        return counter.Lines;
    }

    private static async Task<int> DownloadAsync(int lines)
    {
        using var handler = new FileHandler(
            static _ => Task.CompletedTask,
            () => new StreamContent(new RepeatedLine("m0000001,2348030000001,\"Your order, 1047, is on its way.\",DELIVRD\r\n"u8.ToArray(), lines)));
        using var client = new Smslive247Client(Connection.BareOptions, handler);
        using var report = await client.Messages.DownloadAsync();
        await using var rows = await CsvDataReader.CreateAsync(new StreamReader(report.Content), new CsvDataReaderOptions { HasHeaders = false });
        var read = 0;
        while (await rows.ReadAsync())
        {
            read += rows.GetFieldSpan(3) is "DELIVRD" ? 1 : 0;
        }

        return read;
    }
}
