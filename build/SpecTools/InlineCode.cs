namespace Smslive247.SpecTools;

/// <summary>Text of a document as code in a line of Markdown.</summary>
internal static class InlineCode
{
    /// <summary>A backtick of the text itself would end the code.</summary>
    public static string Quote(string? text) => $"`{text?.Replace('`', '\'')}`";
}
