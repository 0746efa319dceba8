using Smslive247.Sandbox.Control;
using Smslive247.Sandbox.Http;
using Smslive247.Sandbox.Tests.Walk;
using Smslive247.TestSupport;

namespace Smslive247.Sandbox.Tests.Control;

/// <summary>The document of the control, and the control: each has what the other has.</summary>
public sealed class ControlDocumentTests
{
    private static readonly ApiDocument Document = ApiDocument.Control;

    public static TheoryData<string> OperationIds => [.. Document.Operations.Select(operation => operation.Id)];

    [Fact]
    public void Operations_OfTheControl_AreThoseOfTheDocument()
    {
        var options = new SandboxOptions();
        var service = new SimulatedService(options);
        var clock = new Sandbox.Time.SandboxClock(TimeProvider.System);
        var control = new ControlOperations(service, new Gateway(options, service, clock), clock);

        Assert.Equal(Document.Operations.Select(operation => operation.Id).Order(), control.OperationIds.Order());
    }

    [Theory, MemberData(nameof(OperationIds))]
    public async Task Operation_WithItsExamples_RespondsAsDocumented(string operationId)
    {
        await using var test = await TestSandbox.StartAsync();
        var messageId = (string)(await test.SendMessageAsync()).Json["messageID"]!;
        var operation = Document.Operations.Single(operation => operation.Id == operationId);
        var bodies = operation.Body is { } body ? body.Examples.Select(example => example.Value.ToString()) : [""];

        foreach (var json in bodies)
        {
            using var request = new HttpRequestMessage(new(operation.Method), operation.Path.Replace("{messageId}", messageId, StringComparison.Ordinal));
            request.Content = operation.Method == "POST" ? new StringContent(json, Encoding.UTF8, "application/json") : null;
            using var response = await test.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            await ExpectAsync(response, operation.Success.Content);
        }
    }

    [Theory, MemberData(nameof(OperationIds))]
    public async Task Path_OtherMethod_IsRejectedWithThoseOfTheDocument(string operationId)
    {
        await using var test = await TestSandbox.StartAsync();
        var path = Document.Operations.Single(operation => operation.Id == operationId).Path;
        var documented = Document.Operations.Where(operation => operation.Path == path).Select(operation => operation.Method);

        var (status, json, response) = await test.SendAsync("PATCH", path);

        Assert.Equal((405, 405), (status, (int)json["code"]!));
        Assert.Equal(documented.Order(), response.Content.Headers.Allow.Order());
    }

    [Fact]
    public void Bodies_OfTheDocument_HaveExamples() =>
        Assert.All(Document.Operations.Select(operation => operation.Body).OfType<Content>(), body => Assert.NotEmpty(body.Examples));

    [Fact]
    public async Task Document_Served_IsTheFileOfTheRepository()
    {
        await using var test = await TestSandbox.StartAsync();

        var served = await test.Http.GetStringAsync("/_sandbox/openapi.yaml");

        Assert.Equal(await File.ReadAllTextAsync(Repository.File("src/Smslive247.Sandbox/Control/control.yaml")), served);
    }

    private static async Task ExpectAsync(HttpResponseMessage response, Content declared)
    {
        if (declared.IsJson)
        {
            await Judgement.ExpectAsync(response, declared, declared.Schema);
        }
        else
        {
            Assert.Equal(declared.MediaType, response.Content.Headers.ContentType?.MediaType);
        }
    }
}
