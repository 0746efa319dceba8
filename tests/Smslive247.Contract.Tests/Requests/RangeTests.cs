namespace Smslive247.ContractTests.Requests;

/// <summary>An operation and its ListAll check the minimum and maximum of numbers before they send.</summary>
public sealed class RangeTests(StubService service) : OperationTests(service), IContractKind
{
    static string IContractKind.Kind => "range";

    static bool IContractKind.AppliesTo(Operation operation) => operation.Parameters.Any(parameter => Bounds(parameter).Any());

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) =>
        from parameter in operation.Parameters
        from bound in Bounds(parameter)
        select $"{parameter.Name} = {bound.Value}";

    [Theory, OperationCases]
    public async Task Call_NumberAtOrBeyondItsBound_IsSentOrRejected(ContractCase @case)
    {
        var operation = @case.Operation;
        var (name, text) = @case.Name.Split(" = ") is [var left, var right] ? (left, right) : default;
        var parameter = operation.Parameters.Single(parameter => parameter.Name == name);
        var bound = Bounds(parameter).Single(bound => $"{bound.Value}" == text);
        var arguments = CallArguments.Default(operation);
        Service.GivenAnything(StubResponse.Success(operation));

        var exception = await Record.ExceptionAsync(() => ClientOf(operation).CallAsync(
            operation, arguments with { Parameters = arguments.Parameters.ToDictionary(pair => pair.Key, pair => pair.Key == name ? (JToken)bound.Value : pair.Value) }));

        Expect(bound.IsAllowed, exception);
        Assert.Equal(bound.IsAllowed ? 1 : 0, Service.Requests.Count);

        // ListAll checks its page size when it is called, before the first request.
        if (parameter == operation.PageSizeParameter)
        {
            var twin = new ListAllMethod(operation);
            Expect(bound.IsAllowed, Record.Exception(() => ClientOf(operation).Invoke(operation.Tag, twin.Name, twin.Arguments(bound.Value))));
        }
    }

    private static IEnumerable<(int Value, bool IsAllowed)> Bounds(Parameter parameter)
    {
        if (parameter.Schema.Minimum is { } least)
        {
            yield return (least - 1, false);
            yield return (least, true);
        }

        if (parameter.Schema.Maximum is { } most)
        {
            yield return (most, true);
            yield return (most + 1, false);
        }
    }

    private static void Expect(bool isAllowed, Exception? exception)
    {
        if (isAllowed)
        {
            Assert.Null(exception);
        }
        else
        {
            Assert.Contains("The value must be ", Assert.IsType<ArgumentOutOfRangeException>(exception).Message, StringComparison.Ordinal);
        }
    }
}
