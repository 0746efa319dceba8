namespace Smslive247.TestSupport;

/// <summary>Whole responses of a <see cref="RawServer"/>.</summary>
public static class RawHttp
{
    public const string NoContent = "HTTP/1.1 204 No Content\r\n\r\n";

    public static string Json(string json, string status = "200 OK") =>
        $"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n{json}";
}
