using Smslive247.ContractTests.Documents;

namespace Smslive247.ContractTests.Conventions;

/// <summary>The examples are what the other tests work with: each must be there, and fit its schema.</summary>
public sealed class ExampleTests : IContractKind
{
    static string IContractKind.Kind => "example";

    static bool IContractKind.AppliesTo(Operation operation) => true;

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) =>
        operation.Parameters.Select(parameter => $"parameter {parameter.Name}").Concat(Contents(operation).Select(content => content.Name));

    [Theory, OperationCases]
    public void Examples_OfAnOperation_AreThereAndFitTheirSchemas(ContractCase @case)
    {
        var operation = @case.Operation;
        var parameter = operation.Parameters.SingleOrDefault(parameter => @case.Name == $"parameter {parameter.Name}");
        var content = Contents(operation).SingleOrDefault(content => content.Name == @case.Name).Content;

        var (schema, examples) = parameter is null
            ? (content!.Schema!, content.Examples)
            : (parameter.Schema, parameter.Example is { } value ? [new Example("example", value)] : []);

        @case.ExpectNone(examples.Count == 0 ? ["there is no example"] : []);
        foreach (var example in examples)
        {
            @case.ExpectNone(StrictValidation.Faults(schema, example.Value).Select(fault => $"{example.Name}: {fault}"));
        }
    }

    /// <summary>Whatever has content must have an example of it; a status without content has none.</summary>
    private static IEnumerable<(string Name, Content Content)> Contents(Operation operation) =>
        operation.Errors.Append(operation.Success).Select(response => ($"answer {response.Status}", response.Content))
            .Concat(operation.Body is { } body ? [("request body", body)] : [])
            .Where(content => content.Item2.MediaType is not null);
}
