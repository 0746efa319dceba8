namespace Smslive247.ContractTests.Upgrade;

/// <summary>The facts of a schema. Whether a value may be null matters only if it is required: C# has one type for null and absent.</summary>
internal static class SchemaFacts
{
    public static IEnumerable<string> Of(Schema schema) => schema.IsEnum
        ? schema.Json["enum"]!.Select(word => (string)word!)
        : Properties(schema);

    public static IEnumerable<string> Properties(Schema schema) => schema.Properties.Select(property =>
        Describe(property.Name, property.Schema, schema.Requires(property.Name) && !property.Schema.IsNullable));

    public static string Describe(string name, Schema schema, bool isRequired) =>
        $"{name}: {Word(schema)}{Range(schema)}{(isRequired ? ", required" : "")}";

    /// <summary>The type in one word: the format, if there is one.</summary>
    public static string Word(Schema schema) => schema switch
    {
        { Items: { } items } => $"{Word(items)}[]",
        { IsEnum: true } or { Type: "object" } => schema.Name,
        _ => schema.Format ?? schema.Type ?? schema.Name,
    };

    private static string Range(Schema schema) => schema switch
    {
        { Minimum: { } minimum, Maximum: { } maximum } => $", {minimum} to {maximum}",
        { Minimum: { } minimum } => $", from {minimum}",
        { Maximum: { } maximum } => $", up to {maximum}",
        _ => "",
    };
}
