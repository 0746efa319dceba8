using Microsoft.AspNetCore.Http;
using Smslive247.Sandbox.Http;
using Smslive247.Sandbox.Requests;
using Smslive247.Sandbox.Responses;
using Smslive247.Sandbox.Tests.Walk;

namespace Smslive247.Sandbox.Tests.Service;

/// <summary>A new operation of a document needs no code in the sandbox.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string, string> Operations => SuccessWalkTests.Operations;

    [Fact]
    public void OperationIds_OfTheService_AreInTheDocuments() => Assert.Empty(
        new OperationTable(new ServiceState(new SandboxOptions(), new Random(1))).OperationIds.Except(ApiDocument.All.SelectMany(document => document.Operations).Select(operation => operation.Id)));

    [Fact]
    public void Handle_OperationThatIsNotImplemented_HasTheExample() =>
        Assert.Same(ServiceResponse.NotImplemented, new TestService().Call("Things_Create"));

    [Fact]
    public async Task Request_OfAnOperationThatIsNotImplemented_HasTheExample()
    {
        var options = new SandboxOptions();
        var endpoint = new OperationEndpoint(NewOperation, options, new SimulatedService(options), new RateLimit(options.TimeProvider, null));
        var request = new RequestData("GET", new QueryCollection()) { Authorization = "Bearer test", Body = new() };

        var response = await endpoint.RespondAsync(request, new(NewOperation.Path, NewOperation, ""));
        var http = new DefaultHttpContext { Response = { Body = new MemoryStream() } };
        await ResponseSender.SendAsync(response, http);

        Assert.Equal((201, "true", "application/json"), (http.Response.StatusCode, http.Response.Headers["X-Sandbox-Example"].ToString(), http.Response.ContentType));
        Assert.Equal("{\"id\":1}", Encoding.UTF8.GetString(((MemoryStream)http.Response.Body).ToArray()));
    }

    /// <summary>Several media types, several successes, and a single example.</summary>
    private static Operation NewOperation { get; } = new(ApiDocument.Of("v5"), "/api/v5/things", "get", JObject.Parse("""
        {
          "operationId": "Things_Get",
          "security": [{ "bearer": [] }],
          "responses": {
            "201": {
              "content": {
                "text/plain": { "schema": { "type": "string" }, "example": "1" },
                "application/json": { "schema": { "type": "object", "properties": { "id": { "type": "integer" } } }, "example": { "id": 1 } }
              }
            },
            "202": { "description": "Later." }
          }
        }
        """), []);

    [Theory, MemberData(nameof(Operations))]
    public void Write_NotImplemented_FitsTheDocument(string version, string operationId)
    {
        var declared = ApiDocument.Find(version, operationId).Success.Content;

        var response = new ResponseWriter(ApiDocument.Find(version, operationId), isBare: false).Write(ServiceResponse.NotImplemented, page: null);

        Assert.Equal((200, declared.MediaType, "true"), (response.Status, response.MediaType, response.Headers.Single(header => header.Name == "X-Sandbox-Example").Value));
        Assert.All(declared.Headers.Keys, name => Assert.NotEmpty(response.Headers.Single(header => header.Name == name).Value));
        _ = declared.IsJson && Judgement.Expect(Encoding.UTF8.GetString(response.Body), declared.Schema!) is not null;
    }
}
