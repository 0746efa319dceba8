namespace Smslive247.Options;

/// <summary>What a key must be to go into a header.</summary>
internal static class ApiKeyRules
{
    /// <summary>What is wrong with a key that is not valid. It follows the name of whatever gave the key.</summary>
    public const string Problem = "has a space, a line break or another character that cannot stand in a header: copy the key alone.";

    public static bool IsValid(string key) => key.Length > 0 && key.All(character => character is > ' ' and <= '~');
}
