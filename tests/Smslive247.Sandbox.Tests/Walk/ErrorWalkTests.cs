namespace Smslive247.Sandbox.Tests.Walk;

/// <summary>Whatever goes wrong with whichever operation, the response is the ErrorResponse that the document declares for it.</summary>
public sealed class ErrorWalkTests(WalkSandbox walk) : IClassFixture<WalkSandbox>
{
    public static TheoryData<string, string> Operations => SuccessWalkTests.Operations;

    [Theory, MemberData(nameof(Operations))]
    public async Task Operation_WithoutKey_IsAnError(string version, string operationId)
    {
        var operation = ApiDocument.Find(version, operationId);
        using var stranger = new HttpClient { BaseAddress = walk.Sandbox.Address };
        using var response = await stranger.SendAsync(await ExampleAsync(operation));

        Assert.Equal(operation.IsAnonymous, response.IsSuccessStatusCode);
        await ExpectErrorAsync(operation, response, operation.IsAnonymous ? HttpStatusCode.OK : HttpStatusCode.Unauthorized);
    }

    [Theory, MemberData(nameof(Operations))]
    public async Task Operation_UnknownParameter_IsAnError(string version, string operationId)
    {
        var operation = ApiDocument.Find(version, operationId);
        var request = await ExampleAsync(operation);
        request.RequestUri = new($"{request.RequestUri}&colour=red", UriKind.Relative);
        using var response = await walk.Http.SendAsync(request);

        await ExpectErrorAsync(operation, response, HttpStatusCode.BadRequest, "colour");
    }

    [Theory, MemberData(nameof(Operations))]
    public async Task Operation_WrongBody_IsAnError(string version, string operationId)
    {
        var operation = ApiDocument.Find(version, operationId);
        if (operation.Body is null)
        {
            return;
        }

        var request = await ExampleAsync(operation);
        request.Content = new StringContent("""{"colour":"red"}""", Encoding.UTF8, "application/json");
        using var response = await walk.Http.SendAsync(request);

        await ExpectErrorAsync(operation, response, operation.Body.IsForm ? HttpStatusCode.UnsupportedMediaType : HttpStatusCode.BadRequest);
    }

    [Theory, MemberData(nameof(Operations))]
    public async Task Operation_FailureAskedFor_HasItsStatus(string version, string operationId)
    {
        var operation = ApiDocument.Find(version, operationId);
        foreach (var status in new[] { 400, 401, 404, 429, 503 })
        {
            var request = await ExampleAsync(operation);
            walk.Sandbox.FailNext(SandboxFailure.Status(status, TimeSpan.FromSeconds(2)));
            using var response = await walk.Http.SendAsync(request);

            await ExpectErrorAsync(operation, response, (HttpStatusCode)status);
        }
    }

    private async Task<HttpRequestMessage> ExampleAsync(Operation operation)
    {
        var world = new WalkWorld(walk);
        await world.PrepareAsync(operation);
        return new WalkCall(operation, world.Ids).Request(withOptional: false, operation.Body?.Examples[0]);
    }

    private static async Task ExpectErrorAsync(Operation operation, HttpResponseMessage response, HttpStatusCode status, string? field = null)
    {
        Assert.Equal(status, response.StatusCode);
        if (status != HttpStatusCode.OK)
        {
            var declared = operation.Errors.SingleOrDefault(error => error.Status == $"{(int)status}") ?? operation.Errors.Single(error => error.Status == "default");
            var json = await Judgement.ExpectAsync(response, declared.Content, declared.Content.Schema);
            Assert.Equal((int)status, (int)json!["code"]!);
            Assert.True(field is null || (string?)json["errors"]?[0]?["field"] == field, $"{json}");
        }
    }
}
