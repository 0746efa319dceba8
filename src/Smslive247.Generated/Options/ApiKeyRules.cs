namespace Smslive247.Options;

/// <summary>The rules for a key, which is sent in a header.</summary>
internal static class ApiKeyRules
{
    /// <summary>The problem with an invalid key, to follow the name of its source.</summary>
    public const string Problem = "contains a space, a line break or another character that is invalid in a header: copy the key alone.";

    public static bool IsValid(string key) => key.Length > 0 && key.All(character => character is > ' ' and <= '~');
}
