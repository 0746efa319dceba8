namespace Smslive247.Internal;

/// <summary>Text that has a form in UTF-8, or has none.</summary>
internal static class Utf16
{
    /// <summary>What is wrong with a text that is not valid.</summary>
    public const string Complaint = "A text holds half of a surrogate pair, such as an emoji cut in two, which has no UTF-8: pass whole characters.";

    /// <summary>Whether every surrogate has its other half.</summary>
    public static bool IsValid(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogate(text[index]) && !char.IsSurrogatePair(text, index++))
            {
                return false;
            }
        }

        return true;
    }
}
