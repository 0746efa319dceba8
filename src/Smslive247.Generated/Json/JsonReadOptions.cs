namespace Smslive247.Json;

/// <summary>What JSON itself does not say: how the service means it, and how much of it is taken.</summary>
/// <param name="AssumedUtcOffset">The offset of a date that states none.</param>
/// <param name="MaxDepth">How deep objects and arrays may be nested.</param>
internal sealed record JsonReadOptions(TimeSpan AssumedUtcOffset, int MaxDepth)
{
    /// <summary>Nigeria is UTC+1 all year; no documented body is nested more than five deep.</summary>
    public static JsonReadOptions Default { get; } = new(TimeSpan.FromHours(1), 64);
}
