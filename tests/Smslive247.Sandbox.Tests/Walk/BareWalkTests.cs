namespace Smslive247.Sandbox.Tests.Walk;

/// <summary>The same with v4 as it may be deployed: without the envelope, with paging in headers.</summary>
[Trait("Category", "Culture")]
public sealed class BareWalkTests(BareWalkSandbox walk) : IClassFixture<BareWalkSandbox>
{
    public static TheoryData<string> Operations => [.. ApiDocument.Of("v4").Operations.Select(operation => operation.Id)];

    [Theory, MemberData(nameof(Operations))]
    public async Task Operation_BareV4_RespondsWithWhatIsUnderData(string operationId) =>
        await SuccessWalkTests.WalkAsync(walk, ApiDocument.Find("v4", operationId), schema => schema?.Data ?? schema);

    [Fact]
    public async Task List_BareV4_HasPagingInHeaders()
    {
        walk.Sandbox.Reset();
        walk.Sandbox.AddMessages(45);

        using var response = await walk.Http.GetAsync("/api/v4/sms?pageNo=2&pageSize=10");

        Assert.Equal(["2", "10", "45"], new[] { "X-Page-Number", "X-Page-Size", "X-Total-Count" }.Select(name => response.Headers.GetValues(name).Single()));
    }
}
