using System.Globalization;
using Microsoft.OpenApi;

namespace Smslive247.SpecTools.Wire;

/// <summary>Compares limits of numbers, texts and lists.</summary>
internal static class RangeRules
{
    public static void Compare(IOpenApiSchema old, IOpenApiSchema current, DiffContext context)
    {
        CompareLower("minimum", Parse(old.Minimum), Parse(current.Minimum), context);
        CompareLower("exclusiveMinimum", Parse(old.ExclusiveMinimum), Parse(current.ExclusiveMinimum), context);
        CompareLower("minLength", old.MinLength, current.MinLength, context);
        CompareLower("minItems", old.MinItems, current.MinItems, context);
        CompareUpper("maximum", Parse(old.Maximum), Parse(current.Maximum), context);
        CompareUpper("exclusiveMaximum", Parse(old.ExclusiveMaximum), Parse(current.ExclusiveMaximum), context);
        CompareUpper("maxLength", old.MaxLength, current.MaxLength, context);
        CompareUpper("maxItems", old.MaxItems, current.MaxItems, context);
    }

    private static void CompareLower(string keyword, decimal? old, decimal? current, DiffContext context) =>
        Report(keyword, old, current, (old ?? decimal.MinValue) < (current ?? decimal.MinValue), context);

    private static void CompareUpper(string keyword, decimal? old, decimal? current, DiffContext context) =>
        Report(keyword, old, current, (old ?? decimal.MaxValue) > (current ?? decimal.MaxValue), context);

    private static void Report(string keyword, decimal? old, decimal? current, bool isNarrower, DiffContext context)
    {
        if (old != current)
        {
            context.Report("range", $"{keyword} {Format(old)} → {Format(current)}", isNarrower ? Change.Narrowed : Change.Widened);
        }
    }

    /// <summary>Without trailing zeros; a limit beyond the range of decimal counts as none.</summary>
    private static decimal? Parse(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number / 1.0000000000000000000000000000m : null;

    private static string Format(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "none";
}
