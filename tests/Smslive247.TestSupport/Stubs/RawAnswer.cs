namespace Smslive247.TestSupport;

/// <summary>Whole answers for a <see cref="RawServer"/> to send.</summary>
public static class RawAnswer
{
    public const string NoContent = "HTTP/1.1 204 No Content\r\n\r\n";

    public static string Json(string json, string status = "200 OK") =>
        $"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n{json}";
}
