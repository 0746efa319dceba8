using Smslive247.V4;

namespace Smslive247.Tests.Responses;

[Trait("Category", "Culture")]
public class FileTests
{
    [Fact]
    public async Task DownloadAsync_File_ReturnsContentAndMetadata()
    {
        await using var server = RawServer.Responding(
            "HTTP/1.1 200 OK\r\nContent-Type: text/csv; charset=utf-8\r\nContent-Disposition: attachment; filename=\"list.csv\"\r\nContent-Length: 6\r\n\r\na,b\n1,");
        using var client = new Smslive247Client(server.Options);

        using var file = await client.BatchFiles.DownloadAsync("f1");
        using var reader = new StreamReader(file.Content, Encoding.UTF8);

        Assert.Equal("a,b\n1,", await reader.ReadToEndAsync());
        Assert.Equal(("list.csv", "text/csv", 6L), (file.FileName, file.ContentType, file.Length));
        Assert.Equal(200, (int)file.GetResponse()!.StatusCode);
        Assert.Equal("GET /api/v4/batchfiles/f1", Assert.Single(server.Requests).Line);
        Assert.Equal("text/csv", server.Requests[0].Header("Accept"));
    }

    // A name with a path could make a caller save the file outside the intended folder.
    [Theory]
    [InlineData("filename=\"../../etc/passwd\"", "passwd")]
    [InlineData("filename=\"..\\\\..\\\\boot.ini\"", "boot.ini")]
    [InlineData("filename*=UTF-8''%2e%2e%2flist.csv", "list.csv")]
    [InlineData("filename=\"C:boot.ini\"", "boot.ini")]
    [InlineData("filename=\"..\"", null)]
    [InlineData("filename=\"a/..\"", null)]
    [InlineData("filename=\"a/\"", null)]
    [InlineData("filename=\"\"", null)]
    [InlineData("size=3", null)]
    [InlineData("filename=\" report.csv \"", "report.csv")]
    [InlineData("filename*=UTF-8''%C2%A0", null)]
    [InlineData("filename=\"  \"", null)]
    [InlineData("filename=\"...\"", null)]
    [InlineData("filename=\"report.csv.\"", null)]
    [InlineData("filename=\"report.csv. \"", null)]
    [InlineData("filename=\"a?.csv\"", null)]
    [InlineData("filename=\"a*<b>|.csv\"", null)]
    [InlineData("filename*=UTF-8''a%00.csv", null)]
    [InlineData("filename*=UTF-8''a%0a.csv", null)]
    [InlineData("filename*=UTF-8''a%7f.csv", null)]
    [InlineData("filename*=UTF-8''a%c2%85.csv", null)]
    [InlineData("filename=\"NUL.csv\"", null)]
    [InlineData("filename=\"reports/nul\"", null)]
    [InlineData("filename=\"aux .tar.gz\"", null)]
    [InlineData("filename=\"COM1.csv\"", null)]
    [InlineData("filename*=UTF-8''lpt%C2%B9.csv", null)]
    [InlineData("filename=\"CONOUT$\"", null)]
    [InlineData("filename=\"CONTACTS.csv\"", "CONTACTS.csv")]
    [InlineData("filename=\"COM10.csv\"", "COM10.csv")]
    [InlineData("filename*=UTF-8''%E1%BB%8Dj%C3%A0.csv", "\u1ecdj\u00e0.csv")]
    public async Task DownloadAsync_NameOfTheService_IsSafeOrNull(string disposition, string? expected)
    {
        await using var server = RawServer.Responding($"HTTP/1.1 200 OK\r\nContent-Disposition: attachment; {disposition}\r\nContent-Length: 0\r\n\r\n");
        using var client = new Smslive247Client(server.Options);

        using var file = await client.BatchFiles.DownloadAsync("f1");

        Assert.Equal(expected, file.FileName);
    }

    [Theory]
    [InlineData("a", 255, true)]
    [InlineData("a", 256, false)]
    [InlineData("a", 404, false)]
    [InlineData("%E1%BB%8D", 85, true)]
    [InlineData("%E1%BB%8D", 86, false)]
    public async Task DownloadAsync_LongName_IsTheNameUpTo255Bytes(string letter, int count, bool isSafe)
    {
        await using var server = RawServer.Responding(
            $"HTTP/1.1 200 OK\r\nContent-Disposition: attachment; filename*=UTF-8''{string.Concat(Enumerable.Repeat(letter, count))}\r\nContent-Length: 0\r\n\r\n");
        using var client = new Smslive247Client(server.Options);

        using var file = await client.BatchFiles.DownloadAsync("f1");

        Assert.Equal(isSafe ? count : null, file.FileName?.Length);
    }
}
