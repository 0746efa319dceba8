using Smslive247.Calls;

namespace Smslive247.ContractTests.Conventions;

/// <summary>Whether an operation sends SMS is stated (<c>x-sends</c>), and so is which members of its response state the result (<c>x-sent</c>).</summary>
public sealed class SendTests : IContractKind
{
    private const string Operation = "operation";
    private const string Response = "response";

    static string IContractKind.Kind => "send";

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => [Operation, Response];

    [Theory, OperationCases]
    public void Send_OfTheDocument_IsASendInTheClientAndCounted(ContractCase @case)
    {
        var operation = @case.Operation;
        if (@case.Name == Operation)
        {
            Assert.Equal(operation.IsSend, OperationOfTheClient(operation).IsSend);
            Assert.True(operation.Method == "POST" || !operation.IsSend, $"{operation} sends, and is no POST.");
            return;
        }

        var properties = operation.Resource?.Properties.Select(property => property.Schema.Json).ToArray() ?? [];
        var isCounted = properties.Any(property => property["x-sent"] is not null);
        var charges = properties.Where(property => (string?)property["x-unit"] == "credits");

        Assert.True(operation.Json["x-sends"] is not null || operation.Method != "POST" || !isCounted, $"{operation} returns what was sent: state x-sends.");
        Assert.All(operation.IsSend ? charges : [], property => Assert.Equal("credits", (string?)property["x-sent"]));
    }

    private static ApiOperation OperationOfTheClient(Operation operation)
    {
        var client = typeof(Smslive247Options).Assembly.GetType($"Smslive247.{operation.Document.Version.ToUpperInvariant()}.{operation.Tag}Client")!;
        return (ApiOperation)client.GetProperty($"{operation.Verb}Operation", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
    }
}
