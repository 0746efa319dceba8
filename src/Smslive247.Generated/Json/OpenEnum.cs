namespace Smslive247.Json;

/// <summary>The words of open enumerations, which compare as equal in upper and lower case.</summary>
internal static class OpenEnum
{
    /// <summary>The known word that a text equals, so that a <c>switch</c> finds what compares as equal; or the text as it is.</summary>
    public static string Spell(string text, string[] words) => Array.Find(words, word => string.Equals(word, text, StringComparison.OrdinalIgnoreCase)) ?? text;
}
