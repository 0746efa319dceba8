namespace Smslive247.SpecTools.Wire;

/// <summary>What a difference means for those who call already. Ordered: the worst of several is the greatest.</summary>
internal enum Verdict
{
    /// <summary>Nothing that they would notice.</summary>
    None,

    /// <summary>Something new, which they need not know.</summary>
    Addition,

    Breaking,
}
