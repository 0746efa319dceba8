namespace Smslive247.ContractTests.Conventions;

/// <summary>The examples of an operation: each content must have one that is valid against its schema.</summary>
internal static class ExampleCheck
{
    public static IEnumerable<string> CasesOf(Operation operation) =>
        operation.Parameters.Select(parameter => $"parameter {parameter.Name}").Concat(Contents(operation).Select(content => content.Name));

    public static IReadOnlyList<string> Faults(Operation operation, string @case)
    {
        var parameter = operation.Parameters.SingleOrDefault(parameter => @case == $"parameter {parameter.Name}");
        var content = Contents(operation).SingleOrDefault(content => content.Name == @case).Content;

        var (schema, examples) = parameter is null
            ? (content!.Schema!, content.Examples)
            : (parameter.Schema, parameter.Example is { } value ? [new Example("example", value)] : []);

        return examples.Count == 0
            ? [$"there is no example: add {(parameter is null ? "`examples`, each with a name, below its media type" : "`example`")} in openapi/smslive247.{operation.Document.Version}.yaml"]
            : [.. examples.SelectMany(example => schema.Faults(example.Value), (example, fault) => $"{example.Name}: {fault}")];
    }

    /// <summary>A status without content has no example.</summary>
    private static IEnumerable<(string Name, Content Content)> Contents(Operation operation) =>
        operation.Errors.Append(operation.Success).Select(response => ($"response {response.Status}", response.Content))
            .Concat(operation.Body is { } body ? [("request body", body)] : [])
            .Where(content => content.Item2.MediaType is not null);
}
