namespace Smslive247.Json;

/// <summary>The words of open enumerations, which are case-insensitive.</summary>
internal static class OpenEnum
{
    /// <returns>The known word that equals the text, so that a <c>switch</c> finds it in any case; the text itself if there is none.</returns>
    public static string Canonicalize(string text, string[] words) => Array.Find(words, word => string.Equals(word, text, StringComparison.OrdinalIgnoreCase)) ?? text;
}
