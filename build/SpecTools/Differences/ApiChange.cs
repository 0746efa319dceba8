namespace Smslive247.SpecTools.Differences;

/// <summary>One difference between the public APIs of two compiled clients.</summary>
/// <param name="Symbol">Such as <c>Message.Charged</c>.</param>
/// <param name="What">The difference, in words.</param>
/// <param name="Verdict">Whether code that compiled with the old client compiles with the new one.</param>
/// <param name="Key">The element of the document.</param>
internal sealed record ApiChange(string Symbol, string What, Verdict Verdict, ApiKey Key)
{
    /// <summary>Whether this is a change of <c>[Obsolete]</c>, which belongs to a change of <c>deprecated</c> and to nothing else.</summary>
    public bool IsDeprecation { get; init; }

    public override string ToString() => $"`{Symbol}` {What}";
}
