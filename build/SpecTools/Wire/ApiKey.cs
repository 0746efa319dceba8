namespace Smslive247.SpecTools.Wire;

/// <summary>A place that the document and the code compiled from it both know.</summary>
/// <param name="Owner">An operationId, or the name of a schema.</param>
/// <param name="Member">A parameter, a property or an enum's word; null for the owner itself, and one of the constants for what has no name.</param>
internal sealed record ApiKey(string Owner, string? Member = null)
{
    public const string Answer = "(answer)";
    public const string Body = "(body)";
}
