namespace Smslive247.Internal;

internal static class Utf16
{
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
