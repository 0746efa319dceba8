using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Smslive247.Responses;

/// <summary>Recognizes a response that is no result although its status is one of success, by its headers and by the beginning of its body.</summary>
internal static class UnexpectedBody
{
    private const string Json = "application/json";
    private const string JsonInUtf8 = "application/json; charset=utf-8";
    private const string WebPage = "it is a web page.";

    // Atomic groups, so that a hostile page cannot make the search slow.
    private static readonly Regex Html = new(
        @"^(?>\s+|\uFEFF|<\?.*?\?>|<!--.*?-->)*<(?:!doctype\s+html|html|head|body|script|meta|title)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline);

    /// <summary>The library requests whole responses, and reads them as UTF-8.</summary>
    public static string? HeaderProblem(HttpResponseMessage message) => message switch
    {
        { StatusCode: HttpStatusCode.PartialContent } => "it is only a part.",
        _ when MayStateCharset(message.Content.Headers) && message.Content.Headers.ContentType?.CharSet is { } charset
            && charset.Trim('"').ToUpperInvariant() is not ("" or "UTF-8" or "UTF8" or "US-ASCII") => "its charset is not UTF-8.",
        _ => null,
    };

    /// <summary>The problem of a body that is not read as JSON: it is a page of a captive portal or proxy.</summary>
    public static string? PageProblem(HttpResponseMessage message, ReadOnlySpan<byte> body = default) =>
        message.Content.Headers.ContentType?.MediaType?.IndexOf("html", StringComparison.OrdinalIgnoreCase) >= 0 ||
        (FirstOf(body) == '<' && Html.IsMatch(Utf8.ToText(body))) ? WebPage : null;

    /// <summary>The problem of a body that the documents do not describe, such as that of a file.</summary>
    public static string? Problem(HttpResponseMessage message, ReadOnlySpan<byte> body) =>
        PageProblem(message, body) ?? (FirstOf(body) == '{' && IsError(body) ? "it is an error message." : null);

    /// <summary>Whether the beginning of a body rules out both, so that no more of it is needed.</summary>
    public static bool IsRuledOut(ReadOnlySpan<byte> beginning) => FirstOf(beginning) is not (0 or (byte)'<' or (byte)'{');

    /// <summary>Whether the header is not one of the usual ones. To parse it for each response would be slow.</summary>
    private static bool MayStateCharset(HttpContentHeaders headers) =>
#if NET
        headers.NonValidated.TryGetValues("Content-Type", out var type) && type.ToString() is not (Json or JsonInUtf8);
#else
        true;
#endif

    /// <returns>The first byte that is not blank; 0 if there is none.</returns>
    private static byte FirstOf(ReadOnlySpan<byte> body)
    {
        foreach (var letter in JsonCursor.WithoutByteOrderMark(body))
        {
            if (letter is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return letter;
            }
        }

        return 0;
    }

    /// <summary>Whether an object has a code or status of 400 to 599, or names errors. A message alone may be one of success.</summary>
    public static bool IsError(ReadOnlySpan<byte> body)
    {
        var isError = false;
        try
        {
            return JsonCursor.ReadWhole(body, JsonReadOptions.Default, response: null, (ref json) =>
            {
                for (json.BeginObject(); json.NextMember(); json.Skip())
                {
                    isError |= json.Name.ToUpperInvariant() switch
                    {
                        "CODE" or "STATUS" or "STATUSCODE" => json.TokenType is JsonTokenType.String or JsonTokenType.Number
                            && int.TryParse(json.ReadString(), NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code is >= 400 and <= 599,
                        "ERROR" or "ERRORS" => $"{json.ReadRaw()}".Replace(" ", "") is not ("null" or "false" or "0" or "\"\"" or "[]" or "{}"),
                        _ => false,
                    };
                }

                return isError;
            });
        }
        catch (JsonFormatException)
        {
            // The rest did not arrive, or is no JSON.
            return isError;
        }
    }
}
