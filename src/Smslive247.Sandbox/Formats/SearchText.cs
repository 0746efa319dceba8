namespace Smslive247.Sandbox.Formats;

internal static class SearchText
{
    /// <summary>Whether one of the texts has the searched piece in it; all are found where nothing is searched.</summary>
    public static bool Finds(this string? search, params ReadOnlySpan<string?> texts)
    {
        if (search is null)
        {
            return true;
        }

        foreach (var text in texts)
        {
            if (text?.Contains(search, StringComparison.OrdinalIgnoreCase) == true)
            {
                return true;
            }
        }

        return false;
    }
}
