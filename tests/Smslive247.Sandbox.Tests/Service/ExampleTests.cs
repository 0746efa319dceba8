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
