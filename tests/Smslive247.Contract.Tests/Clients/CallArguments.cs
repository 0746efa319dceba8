namespace Smslive247.ContractTests.Clients;

/// <summary>The arguments of one call, by their names in the document.</summary>
internal sealed record CallArguments(string Name, IReadOnlyDictionary<string, JToken> Parameters, JToken? Body)
{
    // Every reserved character of a URL, a letter outside ASCII, and a percent sign that is no escape.
    private const string Awkward = "\u00C1 b/c?d&e=f+g#h 5%, \u0131";

    /// <summary>All parameters with their examples, once for each example of the body; then only the required ones, and special characters.</summary>
    public static IEnumerable<CallArguments> SetsOf(Operation operation)
    {
        foreach (var example in operation.Body?.Examples ?? [new Example("all parameters", JValue.CreateNull())])
        {
            yield return new(example.Name, Values(operation, all: true), operation.Body is null ? null : example.Value);
        }

        var body = operation.Body?.FirstExample;
        if (operation.Parameters.Any(parameter => !parameter.IsRequired))
        {
            yield return new("required alone", Values(operation, all: false), body);
        }

        if (operation.Parameters.Any(IsText))
        {
            var awkward = operation.Parameters.ToDictionary(parameter => parameter.Name, parameter => IsText(parameter) ? Awkward : parameter.Example!);
            yield return new("awkward texts", awkward, body);
        }
    }

    /// <summary>Any arguments, for tests of the response.</summary>
    public static CallArguments Default(Operation operation) => SetsOf(operation).First();

    private static Dictionary<string, JToken> Values(Operation operation, bool all) => operation.Parameters
        .Where(parameter => (all || parameter.IsRequired) && parameter.Example is not null)
        .ToDictionary(parameter => parameter.Name, parameter => parameter.Example!);

    /// <summary>A header has ASCII only.</summary>
    private static bool IsText(Parameter parameter) => parameter.In != "header" && parameter.Schema is { Type: "string", Format: null, IsEnum: false };
}
