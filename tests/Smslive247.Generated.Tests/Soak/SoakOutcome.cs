namespace Smslive247.Tests;

/// <summary>What a call of the soak came to, as its caller sees it.</summary>
internal enum SoakOutcome
{
    None,
    Read,
    ReadFailed,
    Done,
    MayHaveBeenSent,
    NotSent,
}
