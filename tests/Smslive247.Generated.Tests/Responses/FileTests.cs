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
    public async Task DownloadAsync_NameWithAPath_IsTheNameAlone(string disposition, string? expected)
    {
        await using var server = RawServer.Responding($"HTTP/1.1 200 OK\r\nContent-Disposition: attachment; {disposition}\r\nContent-Length: 0\r\n\r\n");
        using var client = new Smslive247Client(server.Options);

        using var file = await client.BatchFiles.DownloadAsync("f1");

        Assert.Equal(expected, file.FileName);
    }
}
