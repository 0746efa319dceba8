namespace Smslive247.ContractTests.Upgrade;

/// <summary>The facts of an operation.</summary>
internal static class OperationFacts
{
    /// <summary>Method and path without the version, so that an unchanged path is no difference.</summary>
    public static string Address(Operation operation) =>
        $"{operation.Method} {operation.Path.Replace($"/api/{operation.Document.Version}", "", StringComparison.Ordinal)}";

    public static IEnumerable<string> Details(Operation operation) =>
    [
        .. operation.IsAnonymous ? ["no key"] : Array.Empty<string>(),
        .. operation.Parameters.Select(parameter => SchemaFacts.Describe(parameter.Name, parameter.Schema, parameter.IsRequired)),
        .. Body(operation.Body),
        $"response: {Response(operation.Success.Content)}",
        .. Frame(operation.Success.Content),
    ];

    private static IEnumerable<string> Body(Content? body) => body switch
    {
        { IsForm: true, Schema: { } form } => SchemaFacts.Properties(form).Select(part => $"form {part}"),
        { Schema: { } schema } => [$"body: {SchemaFacts.Word(schema)}"],
        _ => [],
    };

    /// <summary>The content of the response, without its envelope.</summary>
    private static string Response(Content response) => response switch
    {
        { Schema: null } => "none",
        { IsJson: false, MediaType: { } type } => type,
        { Schema: { } schema } => SchemaFacts.Word(schema.Data ?? schema),
    };

    /// <summary>The members of the envelope, or the headers.</summary>
    private static IEnumerable<string> Frame(Content response) =>
    [
        .. response.Schema is { Data: not null } envelope ? envelope.Properties.Select(member => member.Name) : [],
        .. response.Headers.Keys.Where(header => header.StartsWith("X-", StringComparison.Ordinal)),
    ];
}
