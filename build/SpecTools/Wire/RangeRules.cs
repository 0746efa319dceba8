using System.Globalization;
using Microsoft.OpenApi;

namespace Smslive247.SpecTools.Wire;

/// <summary>Limits of numbers, texts and lists.</summary>
internal static class RangeRules
{
    public static void Compare(IOpenApiSchema old, IOpenApiSchema now, Spot spot)
    {
        Least("minimum", Number(old.Minimum), Number(now.Minimum), spot);
        Least("exclusiveMinimum", Number(old.ExclusiveMinimum), Number(now.ExclusiveMinimum), spot);
        Least("minLength", old.MinLength, now.MinLength, spot);
        Least("minItems", old.MinItems, now.MinItems, spot);
        Most("maximum", Number(old.Maximum), Number(now.Maximum), spot);
        Most("exclusiveMaximum", Number(old.ExclusiveMaximum), Number(now.ExclusiveMaximum), spot);
        Most("maxLength", old.MaxLength, now.MaxLength, spot);
        Most("maxItems", old.MaxItems, now.MaxItems, spot);
    }

    private static void Least(string keyword, decimal? old, decimal? now, Spot spot) =>
        Report(keyword, old, now, (old ?? decimal.MinValue) < (now ?? decimal.MinValue), spot);

    private static void Most(string keyword, decimal? old, decimal? now, Spot spot) =>
        Report(keyword, old, now, (old ?? decimal.MaxValue) > (now ?? decimal.MaxValue), spot);

    private static void Report(string keyword, decimal? old, decimal? now, bool isNarrower, Spot spot)
    {
        if (old != now)
        {
            spot.Report("range", $"{keyword} {Text(old)} → {Text(now)}", isNarrower ? Change.Narrowed : Change.Widened);
        }
    }

    /// <summary>Beyond what decimal holds there is no limit worth the name.</summary>
    private static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number / 1.0000000000000000000000000000m : null;

    private static string Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "none";
}
