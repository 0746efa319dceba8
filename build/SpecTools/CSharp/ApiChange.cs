using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.CSharp;

/// <summary>One thing in which the public API of two compiled clients differs.</summary>
/// <param name="Symbol">Such as <c>Message.Charged</c>.</param>
/// <param name="What">What differs, in words.</param>
/// <param name="Verdict">Whether code that compiled against the old one still does.</param>
/// <param name="Key">What the document calls it.</param>
internal sealed record ApiChange(string Symbol, string What, Verdict Verdict, ApiKey Key)
{
    public override string ToString() => $"`{Symbol}` {What}";
}
