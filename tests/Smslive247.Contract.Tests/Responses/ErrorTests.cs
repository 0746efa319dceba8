namespace Smslive247.ContractTests.Responses;

[Trait("Category", "Culture")]
public sealed class ErrorTests(StubService service) : OperationTests(service), IContractKind
{
    static string IContractKind.Kind => "error";

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => ErrorResponse.Of(operation).Select(response => response.Name);

    [Theory, OperationCases]
    public async Task Call_ExampleOfAnError_ThrowsItsExceptionWithItsData(ContractCase @case)
    {
        var operation = @case.Operation;
        var response = ErrorResponse.Of(operation).Single(response => response.Name == @case.Name);

        var exception = await Assert.ThrowsAnyAsync<Smslive247ApiException>(() => CallAsync(operation, response.Build()));

        Assert.Equal(ErrorResponse.ExceptionFor(response.Status), exception.GetType());
        Assert.Equal((HttpStatusCode)response.Status, exception.StatusCode);
        Assert.Equal(operation.Id, exception.OperationId);
        Assert.Equal(!operation.IsRepeatable && response.Status is < 400 or > 499, exception.MayHaveBeenSent);
        Assert.Equal(response.Body.ToString(Formatting.None), exception.ResponseBody);
        Assert.Equal((string?)response.Body["code"], exception.Code);
        Assert.Equal((string?)response.Body["message"], exception.ServiceMessage);
        Assert.Equal(
            (response.Body["errors"] as JArray ?? []).Select(error => ((string?)error["field"], (string?)error["message"])),
            exception.Errors.Select(error => ((string?)error.Field, (string?)error.Message)));
        Assert.Equal(response.RetryAfter, (exception as Smslive247RateLimitException)?.RetryAfter);
        Assert.All(response.Headers, header => Assert.Equal(header.Value, exception.Response!.GetHeader(header.Key)));
    }
}
