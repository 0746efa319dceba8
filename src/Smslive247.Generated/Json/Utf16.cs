namespace Smslive247.Json;

/// <summary>UTF-16 that can be written as UTF-8, or cannot.</summary>
internal static class Utf16
{
    /// <summary>What is wrong with a text that is not valid.</summary>
    public const string Problem = "A text holds half of a surrogate pair, such as an emoji cut in two, which has no UTF-8: pass whole characters.";

    /// <summary>Whether every surrogate has its other half.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogate(text[index]) && (index + 1 == text.Length || !char.IsSurrogatePair(text[index], text[++index])))
            {
                return false;
            }
        }

        return true;
    }
}
