namespace Smslive247.Tests;

/// <summary>All known faults between a client and its service.</summary>
internal static class FaultTable
{
    private static readonly Type Connection = typeof(Smslive247ConnectionException);
    private static readonly Type Contract = typeof(Smslive247ContractException);
    private static readonly Type Timeout = typeof(Smslive247TimeoutException);
    private static readonly Type Server = typeof(Smslive247ServerException);

    public static IEnumerable<Fault> All(ApiVersion version, StubTime time) =>
        [.. Connections(version, time), .. Lengths(version.Success), .. Statuses(version, time), .. Bodies(version), .. EncodedFaults.All(version.Success)];

    private static IEnumerable<Fault> Connections(ApiVersion version, StubTime time) =>
    [
        new("reset before the headers", ResetAfter(""), Connection, 3),
        new("closed before the headers", CloseAfter(""), Connection, 3) { GetRequestsPerAttempt = 4 },
        new("reset within the headers", ResetAfter("HTTP/1.1 200 OK\r\nContent-T"), Connection, 3),
        new("reset after the headers", ResetAfter(Head(50)), Connection, 3) { Delete = null },
        new("half a body, then closed", CloseAfter(Head(50) + version.Success[..9]), Connection, 3) { Delete = null },
        new("half a body, then reset", ResetAfter(Head(50) + version.Success[..9]), Connection, 3) { Delete = null },
        new("not HTTP", CloseAfter("SSH-2.0-OpenSSH_9.6\r\n"), Connection, 3),
        new("headers of 100 KB", CloseAfter($"HTTP/1.1 200 OK\r\nX: {new string('x', 100_000)}\r\n\r\n"), Connection, 3),
        new("silence", SilenceAfter("", time), Timeout, 3),
        new("silence after the headers", SilenceAfter(Head(50), time), Timeout, 3) { Delete = null },
        new("half a body, then silence", SilenceAfter(Head(50) + version.Success[..1], time), Timeout, 3) { Delete = null },
    ];

    private static IEnumerable<Fault> Lengths(string success) =>
    [
        new("Content-Length too long", CloseAfter(Head(success.Length + 9) + success), Connection, 3) { Delete = null },
        new("Content-Length too short", Keep(Head(success.Length - 9) + success), Contract, 1) { Delete = null },
        new("Content-Length is no number", CloseAfter($"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{success}"), null, 1),
        new("no length at all", CloseAfter($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{success}"), null, 1),
        new("two responses at once", Keep(RawHttp.Json(success) + RawHttp.Json(success.Replace("m1", "somebody else's", StringComparison.Ordinal))), null, 1),
        new("chunks: garbage", CloseAfter($"{Chunked}ZZ\r\n{success}"), Connection, 3) { Delete = null },
        new("chunks: cut off", CloseAfter($"{Chunked}5\r\n{success[..5]}\r\n"), Connection, 3) { Delete = null },
        new("chunks: a huge size", CloseAfter($"{Chunked}FFFFFFFFFFFFFFFFFF\r\n{success}"), Connection, 3) { Delete = null },
    ];

    private static IEnumerable<Fault> Statuses(ApiVersion version, StubTime time) =>
    [
        new("429 storm", Keep(RawHttp.Json("""{"message":"slow down"}""", "429 Too Many Requests")), typeof(Smslive247RateLimitException), 3) { Writes = 3, MayHaveBeenSent = false },
        new("500", Keep(RawHttp.Json("{}", "500 Internal Server Error")), Server, 3),
        new("503 with Retry-After in seconds", Keep(RawHttp.Json("{}", "503 Service Unavailable\r\nRetry-After: 7")), Server, 3),
        new("503 with Retry-After as a date", Keep(RawHttp.Json("{}", $"503 Service Unavailable\r\nRetry-After: {time.GetUtcNow().AddSeconds(7):r}")), Server, 3),
        new("100, 102 and 103 before the response", Keep($"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n{RawHttp.Json(version.Success)}"), null, 1),
        new("101", CloseAfter("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n"), typeof(Smslive247ApiException), 1),
        new("204 instead of a body", Keep(RawHttp.NoContent), Contract, 1) { Delete = null },
        new("302 to elsewhere", Keep(RawHttp.Json("", "302 Found\r\nLocation: http://elsewhere.example/")), typeof(Smslive247ApiException), 1),
        new("304", Keep("HTTP/1.1 304 Not Modified\r\n\r\n"), typeof(Smslive247ApiException), 1),
        new("400", Keep(RawHttp.Json("{}", "400 Bad Request")), typeof(Smslive247ValidationException), 1) { MayHaveBeenSent = false },
        new("400 with half a body", CloseAfter("HTTP/1.1 400 Bad Request\r\nContent-Length: 50\r\n\r\n{\"mess"), typeof(Smslive247ValidationException), 1) { MayHaveBeenSent = false },
        new("503 with half a body", ResetAfter("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 50\r\n\r\n{\"mess"), Server, 3),
        new("status 999", Keep(RawHttp.Json("{}", "999 What")), Server, 3) { GetAttempts = 1 },
    ];

    private static IEnumerable<Fault> Bodies(ApiVersion version) =>
    [
        new("200 with a web page", Keep(Html), Contract, 1),
        new("200 with an error message", Keep(RawHttp.Json("""{"code":401,"message":"Invalid key"}""")), Contract, 1),
        new("206", Keep(RawHttp.Json(version.Success, "206 Partial Content")), Contract, 1),
        new("a charset other than UTF-8", Keep(RawHttp.Json(version.Success).Replace("application/json", "application/json; charset=iso-8859-1", StringComparison.Ordinal)), Contract, 1),
        new("200 with nothing", Keep(Head(0)), Contract, 1) { Delete = null },
        new("BOM", Keep(RawHttp.Json("\uFEFF" + version.Success)), null, 1),
        new("UTF-16", KeepBytes([.. Encoding.ASCII.GetBytes(Head(version.Success.Length * 2)), .. Encoding.Unicode.GetBytes(version.Success)]), Contract, 1) { Delete = null },
        new("NaN", Keep(RawHttp.Json(version.Body("""{"messageID":"m1","batchID":NaN}"""))), Contract, 1) { Delete = null },
        new("a huge number in a known member", Keep(RawHttp.Json(version.Body("""{"messageID":"m1","batchID":1e999}"""))), Contract, 1) { Delete = null },
        new("a huge number in an unknown member", Keep(RawHttp.Json(version.Body("""{"messageID":"m1","x":1e999}"""))), null, 1),
        new("duplicate members", Keep(RawHttp.Json(version.Body("""{"messageID":"m0","messageID":"m1"}"""))), null, 1),
        new("10,000 deep", Keep(RawHttp.Json(string.Concat(Enumerable.Repeat("""{"x":""", 10_000)))), Contract, 1) { Delete = null },
        new("100 MB of zeros", ZerosAsync, Contract, 1) { Delete = null },
    ];

    public static string Head(int length) => string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n");

    private static string Chunked => "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";

    private static string Html => "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 25\r\n\r\n<html>Log in here.</html>";

    private static Func<RawConnection, RawRequest, Task<bool>> Keep(string response) => KeepBytes(Encoding.UTF8.GetBytes(response));

    private static Func<RawConnection, RawRequest, Task<bool>> KeepBytes(byte[] response) => (connection, _) => connection.TrySendAsync(response, 1);

    private static Func<RawConnection, RawRequest, Task<bool>> CloseAfter(string response) => async (connection, _) =>
    {
        await connection.SendAsync(response);
        return false;
    };

    private static Func<RawConnection, RawRequest, Task<bool>> ResetAfter(string response) => async (connection, _) =>
    {
        await connection.SendAsync(response);
        connection.Reset();
        return false;
    };

    private static Func<RawConnection, RawRequest, Task<bool>> SilenceAfter(string response, StubTime time) => async (connection, request) =>
    {
        await connection.SendAsync(response);

        // The status of a DELETE stands when its headers have arrived, which the server cannot observe; UnexpectedBodyTests has its silence.
        if (response.Length > 0 && request.Line.StartsWith("DELETE", StringComparison.Ordinal))
        {
            return false;
        }

        time.Advance(StubTime.AttemptTimeout);
        await connection.HoldAsync();
        return false;
    };

    private static async Task<bool> ZerosAsync(RawConnection connection, RawRequest request)
    {
        await connection.SendAsync(Head(100_000_000));
        return await connection.TrySendAsync(new byte[1_000_000], 100);
    }
}
