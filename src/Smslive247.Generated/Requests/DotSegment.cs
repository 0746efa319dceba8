namespace Smslive247.Requests;

/// <summary>Finds <c>.</c> and <c>..</c> in a path, which Uri, a proxy or the service removes, so that the request reaches another operation.</summary>
internal static class DotSegment
{
    // Each proxy on the way may unescape the path once.
    private const int MaxEscapes = 10;

    /// <summary>Whether a part between slashes or backslashes is dots, as written or unescaped, or the text is escaped more than 10 times.</summary>
    public static bool IsIn(string text)
    {
        for (var escapes = 0; escapes <= MaxEscapes; escapes++)
        {
            if (text.Split('/', '\\').Any(part => part is "." or ".."))
            {
                return true;
            }

            var unescaped = Uri.UnescapeDataString(text);
            if (unescaped == text)
            {
                return false;
            }

            text = unescaped;
        }

        return true;
    }
}
