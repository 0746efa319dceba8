using Smslive247.V4;

namespace Smslive247.Tests.Requests;

/// <summary>Requests at the depth limit.</summary>
public class DeepRequestTests
{
    // The masks of an error message read the request again, after it was sent.
    [Theory]
    [InlineData(60)]
    [InlineData(64)]
    public async Task SendAsync_DeepMemberThatTheServiceRejects_IsTheServicesError(int depth)
    {
        using var handler = new StubHandler(HttpStatusCode.BadRequest, """{"message":"No"}""");
        using var client = OneCall.Client(handler);

        await Assert.ThrowsAsync<Smslive247ValidationException>(() => client.Messages.SendAsync(WithDepth(depth)));

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task SendAsync_MemberThatIsTooDeep_ThrowsUnsent()
    {
        var thrown = await OneCall.UnsentAsync<ArgumentException>(client => client.Messages.SendAsync(WithDepth(65)));

        Assert.Contains("nested more than 64 deep", thrown.Message, StringComparison.Ordinal);
    }

    // Numbers that the caller makes while they are written.
    [Fact]
    public async Task CreateGroupAsync_CallersOwnSequenceFails_IsTheCallersException()
    {
        var numbers = new[] { 1 }.Select<int, string>(_ => throw new ArgumentException("my own"));

        var thrown = await OneCall.UnsentAsync<ArgumentException>(client => client.PhoneBook.CreateGroupAsync("g", numbers));

        Assert.Equal("my own", thrown.Message);
    }

    private static SendMessageRequest WithDepth(int depth)
    {
        var request = OneCall.Request;
        request.AdditionalProperties = new Dictionary<string, JToken> { ["x"] = new JRaw(new string('[', depth) + new string(']', depth)) };
        return request;
    }
}
