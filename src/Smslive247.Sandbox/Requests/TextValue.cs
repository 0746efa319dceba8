using System.Globalization;
using System.Text.RegularExpressions;

namespace Smslive247.Sandbox.Requests;

/// <summary>Validates a value of a path, query or form by its schema.</summary>
internal static partial class TextValue
{
    /// <returns>What is wrong with it; null where nothing is.</returns>
    public static string? Check(Schema schema, string text) => schema.Type switch
    {
        "integer" => IntegerError(schema, text),
        "number" => Number().IsMatch(text) && decimal.TryParse(text, CultureInfo.InvariantCulture, out _) ? null : "Must be a number, with a dot before decimals.",
        "boolean" => text is "true" or "false" ? null : "Must be true or false.",
        _ => StringError(schema, text),
    };

    /// <returns>What is wrong with a number of this schema; null where nothing is.</returns>
    public static string? RangeError(Schema schema, long number)
    {
        var isInt32 = schema.Format == "int32";
        if (isInt32 && number is < int.MinValue or > int.MaxValue)
        {
            return "Must be an integer of 32 bits.";
        }

        return (schema.Minimum, schema.Maximum) switch
        {
            ({ } least, { } most) when number < least || number > most => $"Must be between {least} and {most}.",
            ({ } least, null) when number < least => $"Must be {least} or more.",
            (null, { } most) when number > most => $"Must be {most} or less.",
            _ => null,
        };
    }

    private static string? IntegerError(Schema schema, string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? RangeError(schema, number)
            : $"Must be an integer{(schema.Format == "int32" ? " of 32 bits" : " of 64 bits")}, in digits.";

    private static string? StringError(Schema schema, string text)
    {
        if (schema.Format == "date-time" && !OffsetIsStated.IsInstant(text))
        {
            return "Must be a date with time and offset, such as 2026-03-02T09:30:00Z or 2026-03-02T09:30:00+01:00; within a query, + must be sent as %2B.";
        }

        if (schema.IsEnum && schema.Json["enum"]!.All(word => (string?)word != text))
        {
            return $"Must be one of {string.Join(", ", schema.Json["enum"]!)}.";
        }

        return text.Length < ((int?)schema.Json["minLength"] ?? 0) ? "Must not be empty." : null;
    }

    [GeneratedRegex(@"^[+-]?[0-9]+(\.[0-9]+)?\z")]
    private static partial Regex Number();
}
