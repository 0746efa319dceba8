namespace Smslive247.Sandbox;

/// <summary>The order of lists.</summary>
public enum SandboxListOrder
{
    /// <summary>The newest item first.</summary>
    NewestFirst,

    /// <summary>The oldest item first.</summary>
    OldestFirst,

    /// <summary>Any order. It is the same for each request, so that pages have each item once.</summary>
    Random,
}
