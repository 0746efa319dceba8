namespace Smslive247.Tests;

/// <summary>A key, a number and a text that occur nowhere else.</summary>
internal static class Secrets
{
    public const string Key = "MA-9f86d081-884c-7d65";
    public const string Number = "2348099887766";
    public const string Text = "Your password is \"kiwi banana\".";

    public static IReadOnlyList<string> All { get; } = [Key, Number, Number[3..], Text, "kiwi banana"];

    /// <summary>A service that echoes the request in unexpected places.</summary>
    public static IEnumerable<Fault> Echoes =>
    [
        Echo("quoted in an error response", request => RawHttp.Json($$$"""{"message":"Key {{{Key}}}: no {{{Number}}} (+234 809 988 7766), '{{{Escaped(request)}}}'","errors":[{"field":"mobileNumber {{{Number}}}","message":"{{{Number}}} {{{Escaped(request)}}}"}]}""", "400 Bad Request")),
        Echo("quoted in problem details", request => RawHttp.Json($$$"""{"title":"{{{Escaped(request)}}}","detail":"{{{Key}}} {{{Number}}}","errors":{"{{{Number}}}":["{{{Escaped(request)}}}"]}}""", "422 No")),
        Echo("quoted in bare text", request => RawHttp.Json($"{Key} {Number} {TextOf(request)}", "500 Internal Server Error")),
        Echo("quoted in the reason", request => RawHttp.Json("{}", $"403 {Key} {Number}")),
        Echo("quoted in a name", request => RawHttp.Json($$$"""{"{{{Key}}}":"{{{Number}}}","{{{Escaped(request)}}}":}""")),
        Echo("echoed whole", request => request.Head + request.Text),
        Echo("echoed as a header", request => $"HTTP/1.1 200 OK\r\n{request.Line} {Key} {Text}\r\n\r\n"),
        Echo("echoed as a chunk", request => $"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{Number} {Key} {Text}\r\n"),
        Echo("echoed as the end of a chunk", request => $"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{{{Number} {Key} {Text}\r\n"),
        Echo("echoed as a redirect", request => RawHttp.Json("", $"302 Found\r\nLocation: http://x.example/{Number}?{Key}")),
    ];

    /// <summary>The text, if the request held it: a service cannot quote what it never saw.</summary>
    private static string TextOf(RawRequest request) => request.Text.Contains("kiwi", StringComparison.Ordinal) ? Text : "";

    private static string Escaped(RawRequest request) => TextOf(request).Replace("\"", "\\\"", StringComparison.Ordinal);

    private static Fault Echo(string name, Func<RawRequest, string> response) => new(
        name,
        async (connection, request) =>
        {
            await connection.TrySendAsync(Encoding.UTF8.GetBytes(response(request)), 1);
            return false;
        },
        typeof(Smslive247Exception),
        1);
}
