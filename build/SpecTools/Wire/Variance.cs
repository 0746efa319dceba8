using Smslive247.SpecTools.Differences;

namespace Smslive247.SpecTools.Wire;

/// <summary>The change of the set of values that a schema allows.</summary>
internal enum Change
{
    Widened,
    Narrowed,

    /// <summary>Some values were added and some removed.</summary>
    Replaced,
}

/// <summary>Callers write requests, so these may be widened; they read responses, so these may be narrowed.</summary>
internal static class Variance
{
    public static Verdict Judge(Direction? direction, Change change) => (direction, change) switch
    {
        (Direction.Request, Change.Widened) or (Direction.Response, Change.Narrowed) => Verdict.Addition,
        _ => Verdict.Breaking,
    };

    public static string Reason(Direction? direction, Change change) => (direction, change) switch
    {
        (Direction.Request, Change.Widened) => "existing requests remain valid",
        (Direction.Response, Change.Narrowed) => "clients already handle these values",
        (Direction.Request, _) => "existing requests may be rejected",
        _ => "clients may receive unexpected values",
    };
}
