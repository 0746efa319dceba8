using System.Globalization;
using Microsoft.OpenApi;
using Smslive247.SpecTools.Differences;

namespace Smslive247.SpecTools.Wire;

/// <summary>Compares <c>type</c>, <c>nullable</c> and <c>format</c>.</summary>
internal static class TypeRules
{
    private static readonly string[] IntegerSizes = ["int8", "int16", "int32", "int64"];

    /// <summary>Formats that only define how to store a JSON number.</summary>
    private static readonly string?[] NumberFormats = ["float", "double", "decimal"];

    /// <returns>False if the types have no value in common, so that nothing else can be compared.</returns>
    public static bool Compare(IOpenApiSchema old, IOpenApiSchema current, DiffContext context)
    {
        var (oldType, newType) = (TypeOf(old), TypeOf(current));
        var change = (oldType, newType) switch
        {
            (JsonSchemaType.Integer, JsonSchemaType.Number) or (_, null) => Change.Widened,
            (JsonSchemaType.Number, JsonSchemaType.Integer) or (null, _) => Change.Narrowed,
            _ => Change.Replaced,
        };
        if (oldType != newType)
        {
            context.Report("type", $"type {Format(oldType)} → {Format(newType)}", change);
            if (change == Change.Replaced)
            {
                return false;
            }
        }

        CompareNullable(old, current, context);
        CompareFormat(old, current, context);
        return true;
    }

    private static JsonSchemaType? TypeOf(IOpenApiSchema schema) =>
        schema.Type is { } type && (type & ~JsonSchemaType.Null) is var bare && bare != 0 ? bare : null;

    private static bool IsNullable(IOpenApiSchema schema) => schema.Type?.HasFlag(JsonSchemaType.Null) == true;

    /// <summary>A schema without a type allows null, so the report of an added or removed type covers this.</summary>
    private static void CompareNullable(IOpenApiSchema old, IOpenApiSchema current, DiffContext context)
    {
        if (IsNullable(old) != IsNullable(current) && (TypeOf(old) is null) == (TypeOf(current) is null))
        {
            context.Report("nullable", IsNullable(current) ? "now nullable" : "no longer nullable", IsNullable(current) ? Change.Widened : Change.Narrowed);
        }
    }

    private static void CompareFormat(IOpenApiSchema old, IOpenApiSchema current, DiffContext context)
    {
        if (old.Format == current.Format)
        {
            return;
        }

        var what = $"format {old.Format ?? "none"} → {current.Format ?? "none"}";
        var (oldLimit, newLimit) = (Limit(old), Limit(current));
        if (oldLimit == newLimit || (TypeOf(current) == JsonSchemaType.Integer && Size(oldLimit) <= Size(current.Format)))
        {
            context.Report("format", what, Verdict.None, "the JSON number is the same");
            return;
        }

        context.Report("format", what, (oldLimit, newLimit) switch
        {
            (null, _) => Change.Narrowed,
            (_, null) => Change.Widened,
            _ => TypeOf(current) == JsonSchemaType.Integer ? Change.Narrowed : Change.Replaced,
        });
    }

    /// <summary>The format, if it limits the values.</summary>
    private static string? Limit(IOpenApiSchema schema) => TypeOf(schema) == JsonSchemaType.Number && NumberFormats.Contains(schema.Format) ? null : schema.Format;

    /// <summary>An integer without a known format has no limit.</summary>
    private static int Size(string? format) => Array.IndexOf(IntegerSizes, format) is >= 0 and var size ? size : IntegerSizes.Length;

    private static string Format(JsonSchemaType? type) => type?.ToString().ToLower(CultureInfo.InvariantCulture) ?? "any";
}
