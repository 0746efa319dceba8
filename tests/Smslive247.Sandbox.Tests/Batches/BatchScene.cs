namespace Smslive247.Sandbox.Tests.Batches;

/// <summary>A service, and calls about its batches.</summary>
public abstract class BatchScene
{
    private protected TestService Test { get; } = new();

    private protected static string[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(index => $"{2348030000000 + index}")];

    private protected ServiceResponse Create(
        string[]? phoneNumbers = null,
        string? rawNumbers = null,
        string[]? batchFileIDs = null,
        string text = "Hello",
        string senderId = "Sandbox",
        string? deliveryTime = null,
        int version = 5) =>
        Test.Call("Batches_Create", new { senderID = senderId, messageText = text, phoneNumbers, rawNumbers, batchFileIDs, deliveryTime }, version: version);

    private protected static string Id(ServiceResponse batch) => batch.Text("batchID")!;

    private protected ServiceResponse Steer(string operationId, string id) => Test.Call(operationId, path: id, version: 4);

    private protected JObject Get(string id) => Test.Call("Batches_Get", path: id).Json();

    private protected (int Processed, string? Status) Progress(string id) => ((int)Get(id)["totalProcessed"]!, (string?)Get(id)["status"]);
}
