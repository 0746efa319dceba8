namespace Smslive247.SpecTools.Documents;

/// <summary>An error in a document. Our documents may have none; a vendor's document is read as far as possible.</summary>
/// <param name="Place">Such as <c>GET /api/v1/things</c>, <c>#/info/title</c> or <c>line 7</c>.</param>
/// <param name="Message">The problem, in words.</param>
internal sealed record DocumentError(string Place, string Message)
{
    public override string ToString() => $"{Place}: {Message}";

    /// <param name="pointer">A JSON pointer, such as <c>#/paths/~1things/get/responses</c>.</param>
    /// <param name="message">The problem, in words.</param>
    public static DocumentError At(string pointer, string message) => pointer.TrimStart('#', '/').Split('/') switch
    {
        ["paths", var path, var method, .. var rest] => new($"{method.ToUpperInvariant()} {Unescape(path)}", Inside(rest, message)),
        ["paths", var path] => new(Unescape(path), message),
        _ => new(pointer.Length == 0 ? "#" : pointer, message),
    };

    public static string Escape(string token) => token.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    public static string Unescape(string token) => token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    private static string Inside(string[] rest, string message) => rest.Length == 0 ? message : $"`{string.Join('.', rest.Select(Unescape))}`: {message}";
}
