namespace Smslive247.SpecTools.Documents;

/// <summary>An error in a document. Our documents may have none; a vendor's document is read as far as possible.</summary>
/// <param name="Pointer">A JSON pointer, such as <c>#/paths/~1things/get/responses</c>; <c>#</c> is the document.</param>
/// <param name="Message">The problem, in words, without its position: an entry that accepts it has to outlive changes of the document elsewhere.</param>
internal sealed record DocumentError(string Pointer, string Message)
{
    /// <summary>The pointer for readers.</summary>
    public string Place => Pointer == "#" ? "the document" : Pointer;

    public override string ToString() => $"{Place}: {Message}";

    public static string Escape(string token) => token.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    public static string Unescape(string token) => token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
