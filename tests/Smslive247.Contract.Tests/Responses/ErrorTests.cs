namespace Smslive247.ContractTests.Responses;

[Trait("Category", "Culture")]
public sealed class ErrorTests(StubService service) : OperationTests(service), IContractKind
{
    static string IContractKind.Kind => "error";

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => ErrorResponse.Of(operation).Select(answer => answer.Name);

    [Theory, OperationCases]
    public async Task Call_ExampleOfAnError_ThrowsItsExceptionWithItsData(ContractCase @case)
    {
        var operation = @case.Operation;
        var answer = ErrorResponse.Of(operation).Single(answer => answer.Name == @case.Name);

        var exception = await Assert.ThrowsAnyAsync<Smslive247ApiException>(() => CallAsync(operation, answer.Build()));

        Assert.Equal(ErrorResponse.ExceptionFor(answer.Status), exception.GetType());
        Assert.Equal((HttpStatusCode)answer.Status, exception.StatusCode);
        Assert.Equal(operation.Id, exception.OperationId);
        Assert.Equal(!operation.IsRepeatable && answer.Status is < 400 or > 499, exception.MayHaveBeenSent);
        Assert.Equal(answer.Body.ToString(Formatting.None), exception.ResponseBody);
        Assert.Equal((string?)answer.Body["code"], exception.Code);
        Assert.Equal((string?)answer.Body["message"], exception.ServiceMessage);
        Assert.Equal(
            (answer.Body["errors"] as JArray ?? []).Select(error => ((string?)error["field"], (string?)error["message"])),
            exception.Errors.Select(error => ((string?)error.Field, (string?)error.Message)));
        Assert.Equal(answer.RetryAfter, (exception as Smslive247RateLimitException)?.RetryAfter);
        Assert.All(answer.Headers, header => Assert.Equal(header.Value, exception.Response!.GetHeader(header.Key)));
    }
}
