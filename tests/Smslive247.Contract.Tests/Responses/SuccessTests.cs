namespace Smslive247.ContractTests.Responses;

[Trait("Category", "Culture")]
public sealed class SuccessTests(StubService service) : OperationTests(service), IContractKind
{
    private const string NoContent = "no content";

    static string IContractKind.Kind => "success";

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) =>
        operation.Success.Content.MediaType is null ? [NoContent] : operation.Success.Content.Examples.Select(example => example.Name);

    [Theory, OperationCases]
    public async Task Call_ExampleOfSuccess_LosesNothing(ContractCase @case)
    {
        var operation = @case.Operation;
        var example = operation.Success.Content.Examples.SingleOrDefault(example => example.Name == @case.Name)?.Value;

        var result = await CallAsync(operation, StubResponse.Success(operation, example));

        // A single value has no response.
        if (result is not (ValueType or string or Uri or byte[]))
        {
            var response = result as Smslive247Response ?? Assert.IsAssignableFrom<IResponseSource>(result).GetResponse();
            Assert.Equal(operation.Success.Status, $"{(int)response!.StatusCode}");
            Assert.All(operation.Success.Content.ExampleHeaders, header => Assert.Equal(header.Value, response.GetHeader(header.Key)));
        }

        switch (result)
        {
            case Smslive247Response status:
                Assert.Equal(NoContent, @case.Name);
                Assert.Equal(operation.Success.Status, $"{(int)status.StatusCode}");
                break;
            case Smslive247File file:
                Assert.Equal(operation.Success.Content.MediaType, file.ContentType);
                Assert.Equal(operation.Success.Content.ExampleHeaders.GetValueOrDefault("Content-Disposition")?.Split('"')[1], file.FileName);
                Assert.Equal((string?)example, await new StreamReader(file.Content).ReadToEndAsync());
                break;
            default:
                @case.ExpectNone(JsonComparison.Differences(example!.ToString(Formatting.None), ResultJson.WriteTyped(result)));
                break;
        }
    }
}
