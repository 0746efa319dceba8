namespace Smslive247.SpecTools.Differences;

/// <summary>The effect of a difference on existing callers, in ascending order.</summary>
internal enum Verdict
{
    None,

    /// <summary>Something new that callers can ignore.</summary>
    Addition,

    Breaking,
}
