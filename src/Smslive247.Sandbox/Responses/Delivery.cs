namespace Smslive247.Sandbox.Responses;

/// <summary>How much of a response arrives.</summary>
internal enum Delivery
{
    Whole,

    /// <summary>Headers and half of the body, then the connection is closed.</summary>
    BrokenOff,

    /// <summary>Nothing: the connection is closed.</summary>
    None,
}
