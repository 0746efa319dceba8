namespace Smslive247.Sandbox.Tests.Walk;

/// <summary>Every operation of every document, called with every example of its request, responses as the document declares.</summary>
[Trait("Category", "Culture")]
public sealed class SuccessWalkTests(WalkSandbox walk) : IClassFixture<WalkSandbox>
{
    public static TheoryData<string, string> Operations
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var operation in ApiDocument.All.SelectMany(document => document.Operations).Where(HasExamples))
            {
                data.Add(operation.Document.Version, operation.Id);
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Operations))]
    public async Task Operation_WithItsExamples_RespondsAsDeclared(string version, string operationId) =>
        await WalkAsync(walk, ApiDocument.Find(version, operationId), schema => schema);

    /// <summary>If a body has no example, a test of the documents reports it, and those of the Sandbox leave the operation out.</summary>
    private static bool HasExamples(Operation operation) =>
        operation.Errors.Append(operation.Success).Select(response => response.Content).Append(operation.Body).All(content => content?.MediaType is null || content.FirstExample is not null);

    internal static async Task WalkAsync(WalkSandbox walk, Operation operation, Func<Schema?, Schema?> schemaOf)
    {
        // Only the vendor's web application creates drafts; a price without parameters is an error.
        var (mayBeEmpty, needsOptional) = (operation.Id == "Messages_ListDrafts", operation.Id == "Credits_CalculatePrice");
        Example?[] examples = operation.Body is { } body ? [.. body.Examples] : [null];
        foreach (var (example, withOptional) in examples.SelectMany(example => new[] { (example, needsOptional), (example, true) }))
        {
            var world = new WalkWorld(walk);
            await world.PrepareAsync(operation);
            using var response = await walk.Http.SendAsync(new WalkCall(operation, world.Ids).Request(withOptional, example));

            Assert.True(response.IsSuccessStatusCode, $"{operation}, {example?.Name}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
            var json = await Judgement.ExpectAsync(response, operation.Success.Content, schemaOf(operation.Success.Content.Schema));
            Assert.True(withOptional || mayBeEmpty || (json is JObject { } page && page["paging"] is not null ? page["data"] : json) is not JArray { Count: 0 }, $"{operation} lists nothing, so nothing was proved: {json}");
            Assert.Equal(operation.Id, walk.Sandbox.Requests[^1].OperationId);
        }
    }
}
