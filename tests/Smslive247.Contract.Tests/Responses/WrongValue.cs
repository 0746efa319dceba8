namespace Smslive247.ContractTests.Responses;

/// <summary>
/// JSON that a property of a schema must not have. A number where text is due is not among it: the library's one written
/// exception, for ids that come without quotes.
/// </summary>
internal static class WrongValue
{
    public static IEnumerable<string> Of(Schema schema) => schema switch
    {
        { Type: "string", Format: "date-time" } => ["\"yesterday\"", "\"2024-13-01T00:00:00Z\"", "\"\"", "17", "true", "{}", "[]"],
        { Type: "string" } => ["true", "{}", "[]", "'x'", "NaN"],
        { Type: "integer", Format: "int32" } => [.. Integers, "2147483648"],
        { Type: "integer" } => [.. Integers, "9223372036854775808"],
        { Type: "number" } => ["\"5\"", "true", "{}", "[]", "NaN", "Infinity", "01", "0x1F", ".5", "5."],
        { Type: "boolean" } => ["1", "0", "\"true\"", "True", "{}", "[]"],
        { Type: "array" } => ["{}", "\"x\"", "5", "true", .. ItemsOf(schema)],
        _ => ["[]", "\"x\"", "5", "true"],
    };

    private static readonly string[] Integers = ["\"5\"", "1.7", "1e-1", "true", "{}", "[]", "NaN", "\"\""];

    private static IEnumerable<string> ItemsOf(Schema array) => array.Items is { } items ? Of(items).Append("null").Select(wrong => $"[{wrong}]") : [];
}
