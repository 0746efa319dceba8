namespace Smslive247.SpecTools.Wire;

/// <summary>Which way a value travels.</summary>
internal enum Direction
{
    Request,
    Answer,
}

/// <summary>What became of the set of values that a schema allows.</summary>
internal enum Change
{
    Widened,
    Narrowed,

    /// <summary>Some values are new, some are gone.</summary>
    Moved,
}

/// <summary>A caller writes requests, so they may be widened, and reads answers, so they may be narrowed.</summary>
internal static class Variance
{
    public static Verdict Judge(Direction direction, Change change) => (direction, change) switch
    {
        (Direction.Request, Change.Widened) or (Direction.Answer, Change.Narrowed) => Verdict.Addition,
        _ => Verdict.Breaking,
    };

    public static string Reason(Direction direction, Change change) => (direction, change) switch
    {
        (Direction.Request, Change.Widened) => "what callers send is still taken",
        (Direction.Answer, Change.Narrowed) => "readers are ready for all of it",
        (Direction.Request, _) => "what callers send may be refused",
        _ => "readers may meet what they do not expect",
    };
}
