using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Smslive247.SpecTools.Wire;

/// <summary>What a schema says of a single value.</summary>
internal static class ScalarRules
{
    private static readonly string[] IntegerSizes = ["int8", "int16", "int32", "int64"];

    /// <summary>Formats of JSON numbers, which tell how to hold them in memory.</summary>
    private static readonly string?[] Presentations = ["float", "double", "decimal"];

    public static void Compare(IOpenApiSchema old, IOpenApiSchema now, Spot spot)
    {
        CompareNull(old, now, spot);
        CompareFormat(old, now, spot);
        EnumRules.Compare(old, now, spot);
        ComparePattern(old, now, spot);
        CompareDefault(old, now, spot);
        CompareOneWay("readOnly", Direction.Request, old.ReadOnly, now.ReadOnly, spot);
        CompareOneWay("writeOnly", Direction.Answer, old.WriteOnly, now.WriteOnly, spot);
        Deprecation.Compare(old.Deprecated, now.Deprecated, spot);
    }

    /// <summary>False where the types have nothing in common, so that nothing else can be compared.</summary>
    public static bool CompareType(IOpenApiSchema old, IOpenApiSchema now, Spot spot)
    {
        var (oldType, newType) = (TypeOf(old), TypeOf(now));
        if (oldType == newType)
        {
            return true;
        }

        var change = (oldType, newType) switch
        {
            (JsonSchemaType.Integer, JsonSchemaType.Number) or (_, null) => Change.Widened,
            (JsonSchemaType.Number, JsonSchemaType.Integer) or (null, _) => Change.Narrowed,
            _ => Change.Moved,
        };
        spot.Report("type", $"type {Word(oldType)} → {Word(newType)}", change);
        return change != Change.Moved;
    }

    public static JsonSchemaType? TypeOf(IOpenApiSchema schema) =>
        schema.Type is { } type && (type & ~JsonSchemaType.Null) is var bare && bare != 0 ? bare : null;

    public static bool IsNullable(IOpenApiSchema schema) => schema.Type?.HasFlag(JsonSchemaType.Null) == true;

    /// <summary>Where a type comes or goes, null comes or goes with it, and the type is told already.</summary>
    private static void CompareNull(IOpenApiSchema old, IOpenApiSchema now, Spot spot)
    {
        if (IsNullable(old) != IsNullable(now) && (TypeOf(old) is null) == (TypeOf(now) is null))
        {
            spot.Report("nullable", IsNullable(now) ? "may be null now" : "may no longer be null", IsNullable(now) ? Change.Widened : Change.Narrowed);
        }
    }

    private static void CompareFormat(IOpenApiSchema old, IOpenApiSchema now, Spot spot)
    {
        if (old.Format == now.Format)
        {
            return;
        }

        var what = $"format {old.Format ?? "none"} → {now.Format ?? "none"}";
        if (Limit(old) == Limit(now))
        {
            spot.Report("format", what, Verdict.None, "the same JSON number");
        }
        else if (TypeOf(now) == JsonSchemaType.Integer && Size(Limit(old)) <= Size(now.Format))
        {
            spot.Report("format", what, Verdict.None, "a JSON number has no size");
        }
        else
        {
            spot.Report("format", what, FormatChange(old, now));
        }
    }

    /// <summary>The format, unless it only tells how to hold a number.</summary>
    private static string? Limit(IOpenApiSchema schema) => TypeOf(schema) == JsonSchemaType.Number && Presentations.Contains(schema.Format) ? null : schema.Format;

    private static Change FormatChange(IOpenApiSchema old, IOpenApiSchema now) => (Limit(old), Limit(now)) switch
    {
        (null, _) => Change.Narrowed,
        (_, null) => Change.Widened,
        _ => TypeOf(now) == JsonSchemaType.Integer ? Change.Narrowed : Change.Moved,
    };

    /// <summary>An integer without a format has no limit.</summary>
    private static int Size(string? format) => format is null ? IntegerSizes.Length : Array.IndexOf(IntegerSizes, format) is >= 0 and var size ? size : IntegerSizes.Length;

    private static void ComparePattern(IOpenApiSchema old, IOpenApiSchema now, Spot spot)
    {
        if (old.Pattern != now.Pattern)
        {
            var change = old.Pattern is null ? Change.Narrowed : now.Pattern is null ? Change.Widened : Change.Moved;
            spot.Report("pattern", $"pattern {Quote(old.Pattern)} → {Quote(now.Pattern)}", change);
        }
    }

    /// <summary>A default is what the service takes for a value that was left out; nothing is left out of an answer by it.</summary>
    private static void CompareDefault(IOpenApiSchema old, IOpenApiSchema now, Spot spot)
    {
        if (JsonNode.DeepEquals(old.Default, now.Default))
        {
            return;
        }

        var what = $"default {Quote(old.Default?.ToJsonString())} → {Quote(now.Default?.ToJsonString())}";
        if (spot.Direction == Direction.Answer || old.Default is null)
        {
            spot.Report("default", what, Verdict.None, "nothing that was promised changes");
        }
        else
        {
            spot.Report("default", what, Verdict.Breaking, "who leaves the value out gets another result");
        }
    }

    /// <summary>What is only read is not sent, and what is only written does not come back.</summary>
    private static void CompareOneWay(string keyword, Direction barred, bool old, bool now, Spot spot)
    {
        if (old == now)
        {
            return;
        }

        var what = now ? $"{keyword} now" : $"no longer {keyword}";
        if (spot.Direction != barred)
        {
            spot.Report("one-way", what, Verdict.None, "it was so already in this direction");
        }
        else
        {
            spot.Report("one-way", what, now ? Verdict.Breaking : Verdict.Addition, now ? "it no longer travels in this direction" : "it may travel in this direction too");
        }
    }

    private static string Word(JsonSchemaType? type) => type?.ToString().ToLower(CultureInfo.InvariantCulture) ?? "any";

    private static string Quote(string? text) => text is null ? "none" : $"`{text}`";
}
