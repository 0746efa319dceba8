namespace Smslive247.Json;

/// <summary>The words of open enumerations, which compare as equal in upper and lower case.</summary>
internal static class OpenEnum
{
    /// <summary>A text in the one spelling that its word has, so that a <c>switch</c> finds what compares as equal.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="words">The known words.</param>
    /// <returns>The known word, or the text as it is.</returns>
    public static string Spell(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
            {
                return word;
            }
        }

        return text;
    }
}
