using Smslive247.V5;

namespace Smslive247.Tests.Requests;

/// <summary>Requests at the limits of what can be written.</summary>
public class DeepRequestTests
{
    // The masks of an error message read the request again, after it was sent.
    [Theory]
    [InlineData(60)]
    [InlineData(64)]
    public async Task SendAsync_DeepMemberThatIsRefusedByTheService_IsTheServicesError(int depth)
    {
        using var handler = new StubHandler((_, _) => Task.FromResult(StubHandler.Answer(HttpStatusCode.BadRequest, """{"message":"No"}""")));
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "test-key" }, handler);

        await Assert.ThrowsAsync<Smslive247ValidationException>(() => client.Messages.SendAsync(WithDepth(depth)));

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task SendAsync_MemberThatIsTooDeep_IsRefusedUnsent()
    {
        using var handler = new StubHandler();
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "test-key" }, handler);

        var thrown = await Assert.ThrowsAsync<ArgumentException>(() => client.Messages.SendAsync(WithDepth(65)));

        Assert.Contains("nested more than 64 deep", thrown.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    // Numbers that the caller makes while they are written.
    [Fact]
    public async Task CreateGroupAsync_CallersOwnSequenceFails_IsTheCallersException()
    {
        using var handler = new StubHandler();
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "test-key" }, handler);
        IEnumerable<string> numbers = new[] { 1 }.Select<int, string>(_ => throw new ArgumentException("my own"));

        var thrown = await Assert.ThrowsAsync<ArgumentException>(() => client.PhoneBook.CreateGroupAsync("g", numbers));

        Assert.Equal("my own", thrown.Message);
        Assert.Empty(handler.Requests);
    }

    private static SendMessageRequest WithDepth(int depth) => new()
    {
        SenderId = "S",
        MessageText = "T",
        PhoneNumber = "1",
        AdditionalProperties = new Dictionary<string, JToken> { ["x"] = new JRaw(new string('[', depth) + new string(']', depth)) },
    };
}
