namespace Smslive247.Json;

/// <param name="AssumedUtcOffset">The offset of a date that has none.</param>
/// <param name="MaxDepth">The maximum nesting of objects and arrays.</param>
internal sealed record JsonReadOptions(TimeSpan AssumedUtcOffset, int MaxDepth)
{
    /// <summary>The maximum number of items in a list. All lists and undocumented members of the JSON together may have four times as many.</summary>
    public int MaxItems { get; init; } = int.MaxValue;

    /// <summary>Nigeria has UTC+1 all year. The nesting of documented bodies is at most 5.</summary>
    public static JsonReadOptions Default { get; } = new(TimeSpan.FromHours(1), 64);
}
