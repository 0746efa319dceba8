namespace Smslive247.ContractTests.Upgrade;

/// <summary>What a caller sees of an operation.</summary>
internal static class OperationFacts
{
    /// <summary>Method and path without the version, so that an operation that stayed in its place has no difference.</summary>
    public static string Address(Operation operation) =>
        $"{operation.Method} {operation.Path.Replace($"/api/{operation.Document.Version}", "", StringComparison.Ordinal)}";

    public static IEnumerable<string> Details(Operation operation) =>
    [
        .. operation.IsAnonymous ? ["no key"] : Array.Empty<string>(),
        .. operation.Parameters.Select(parameter => SchemaFacts.Describe(parameter.Name, parameter.Schema, parameter.IsRequired)),
        .. Body(operation.Body),
        $"response: {Answer(operation.Success.Content)}",
        .. Frame(operation.Success.Content),
    ];

    private static IEnumerable<string> Body(Content? body) => body switch
    {
        { IsForm: true, Schema: { } form } => SchemaFacts.Properties(form).Select(part => $"form {part}"),
        { Schema: { } schema } => [$"body: {SchemaFacts.Word(schema)}"],
        _ => [],
    };

    /// <summary>What the answer is about, without its envelope.</summary>
    private static string Answer(Content answer) => answer switch
    {
        { Schema: null } => "none",
        { IsJson: false, MediaType: { } type } => type,
        { Schema: { } schema } => SchemaFacts.Word(schema.Data ?? schema),
    };

    /// <summary>What stands around it: the members of an envelope, or headers.</summary>
    private static IEnumerable<string> Frame(Content answer) =>
    [
        .. answer.Schema is { Data: not null } envelope ? envelope.Properties.Select(member => member.Name) : [],
        .. answer.Headers.Keys.Where(header => header.StartsWith("X-", StringComparison.Ordinal)),
    ];
}
