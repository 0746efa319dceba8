namespace Smslive247.Tests;

/// <summary>How a rule of the library compares with Newtonsoft's.</summary>
internal enum RuleSide
{
    /// <summary>What Newtonsoft reads is refused.</summary>
    Stricter,

    /// <summary>What Newtonsoft refuses is read.</summary>
    MoreLenient,

    /// <summary>Both read it, and find different values.</summary>
    OtherValue,
}
