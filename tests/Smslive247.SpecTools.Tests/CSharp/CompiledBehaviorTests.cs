namespace Smslive247.SpecTools.Tests.CSharp;

/// <summary>Changes that compile with the same signatures and behave in another way, found in the generated code.</summary>
public sealed class CompiledBehaviorTests
{
    private const string Document = """
        openapi: 3.0.3
        info: {title: Small API, version: 1.0.0}
        security: [{key: []}]
        paths:
          /api/v1/things:
            get:
              operationId: Things_Pay
              tags: [Things]
              x-repeatable: false
              responses:
                '200': {description: Paid., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
            post:
              operationId: Things_Send
              tags: [Things]
              x-sends: true
              responses:
                '200': {description: The thing., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
            delete:
              operationId: Things_Delete
              tags: [Things]
              responses: {'204': {description: Deleted.}}
        components:
          securitySchemes: {key: {type: http, scheme: bearer}}
          schemas:
            Kind: {type: string, enum: [RED, BLU], x-enumNames: [Red, Blue]}
            Size: {type: string, enum: [LG, SM], x-enumNames: [Large, Small]}
            Thing:
              type: object
              required: [thingID]
              properties:
                thingID: {type: string}
                kind: {$ref: '#/components/schemas/Kind'}
                size: {$ref: '#/components/schemas/Size'}
        """;

    private static readonly string Changed = Document
        .Replace("      x-repeatable: false\n", "", StringComparison.Ordinal)
        .Replace("      x-sends: true\n", "", StringComparison.Ordinal)
        .Replace("operationId: Things_Delete\n", "operationId: Things_Delete\n      security: []\n", StringComparison.Ordinal)
        .Replace("[Red, Blue]", "[Blue, Red]", StringComparison.Ordinal)
        .Replace("[LG, SM]", "[SM, LG]", StringComparison.Ordinal);

    private static readonly Lazy<Task<IReadOnlyList<Difference>>> Differences = new(() => CompareAsync(Document, Changed));
    private static readonly Lazy<Task<IReadOnlyList<Difference>>> Reversed = new(() => CompareAsync(Changed, Document));

    [Theory]
    [InlineData("Things_Pay", "`IThingsClient.PayAsync` compiles, but `IsRepeatable` changed from `false` to `true`", Severity.BreaksCSharp)]
    [InlineData("Things_Send", "`IThingsClient.SendAsync` compiles, but `IsSend` changed from `true` to `false`", Severity.BreaksCSharp)]
    [InlineData("Things_Delete", "`IThingsClient.DeleteAsync` compiles, but `IsAnonymous` changed from `false` to `true`", Severity.Addition)]
    [InlineData("Kind", "`Kind.Words.Red` compiles, but is now \"BLU\" and not \"RED\"", Severity.BreaksCSharp)]
    [InlineData("Size", "`Size.Words.Small` compiles, but is now \"LG\" and not \"SM\"", Severity.BreaksCSharp)]
    public async Task AddAsync_SameSignature_ReportsTheBehavior(string where, string change, Enum severity)
    {
        var difference = Assert.Single(await Differences.Value, difference => difference.Where == where && difference.CSharp.Any(found => found.ToString() == change));

        Assert.Equal(severity, (Enum)difference.Severity);
    }

    [Theory]
    [InlineData("Things_Pay", "`IsRepeatable` changed from `true` to `false`", Verdict.Addition)]
    [InlineData("Things_Send", "`IsSend` changed from `false` to `true`", Verdict.Addition)]
    [InlineData("Things_Delete", "`IsAnonymous` changed from `true` to `false`", Verdict.Breaking)]
    public async Task AddAsync_Reversed_BreaksOnlyWhatNeedsAKey(string where, string change, Enum verdict)
    {
        var found = (await Reversed.Value).Where(difference => difference.Where == where).SelectMany(difference => difference.CSharp).Single(found => found.What.EndsWith(change, StringComparison.Ordinal));

        Assert.Equal(verdict, (Enum)found.Verdict);
    }

    private static Task<IReadOnlyList<Difference>> CompareAsync(string old, string current)
    {
        var (before, after) = (SmallApi.Parse(old), SmallApi.Parse(current));
        return CSharpVerdict.AddAsync(before, after, DocumentComparison.Compare(before, after), CancellationToken.None);
    }
}
