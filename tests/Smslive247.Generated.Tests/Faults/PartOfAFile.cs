using Smslive247.Tests.Stubs;

namespace Smslive247.Tests;

/// <summary>A download that does not come to its end.</summary>
internal static class PartOfAFile
{
    public const string Head = "HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: 9000000\r\n\r\n";

    public static RawServer ThenSilence(string content) => new(async connection =>
    {
        await connection.ReadRequestAsync();
        await connection.SendAsync(Head + content);
        await connection.HoldAsync();
    });
}
