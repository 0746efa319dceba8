namespace Smslive247.SpecTools.Differences;

/// <summary>Identifies an element in the document and in the code that is generated from it.</summary>
/// <param name="Owner">An operationId or the name of a schema.</param>
/// <param name="Member">A parameter, a property or an enum value, or one of the constants; null for the owner itself.</param>
internal sealed record ApiKey(string Owner, string? Member = null)
{
    public const string Response = "(response)";
    public const string Body = "(body)";

    /// <summary>Whether both are the same element: generated names differ in case and punctuation from those of the document.</summary>
    public bool Matches(ApiKey other) =>
        Owner == other.Owner && (Member == other.Member || (Member is not null && other.Member is not null && Letters(Member).Equals(Letters(other.Member), StringComparison.OrdinalIgnoreCase)));

    private static string Letters(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit));
}
