namespace Smslive247.Tests.Telemetry;

/// <summary>Messages and credits are counted as the responses to sends state them.</summary>
public class SendMetricsTests
{
    private readonly StubTime time = new();

    [Theory]
    [InlineData("""{"data":{"messageID":"m1","charged":2.5}}""")]
    [InlineData("""{"messageID":"m1","charged":2.5}""")]
    public async Task SendAsync_V4_CountsOneMessageAndItsCredits(string response)
    {
        var counted = await CountAsync(ApiVersion.V4, observed => observed.Client.SendAsync(Calls.Text), response);

        Assert.Equal([$"1 {{message}} {Tags("Messages_Send")}", $"2.5 {{credit}} {Tags("Messages_Send")}"], counted);
    }

    [Theory]
    [InlineData("""{"messageID":"m1","creditsCharged":2.5}""", "2.5")]
    [InlineData("""{"messageID":"m1","creditsCharged":0}""", null)]
    [InlineData("""{"messageID":"m1","creditsCharged":-1}""", null)]
    [InlineData("""{"messageID":"m1"}""", null)]
    public async Task SendAsync_V5_CountsOneMessageAndTheCreditsThatAreStated(string response, string? charged)
    {
        var counted = await CountAsync(ApiVersion.V5, observed => observed.Client.SendAsync(Calls.Text), response);

        Assert.Equal($"1 {{message}} {Tags("Messages_Send")}", counted[0]);
        Assert.Equal(charged is null ? [] : [$"{charged} {{credit}} {Tags("Messages_Send")}"], counted.Skip(1));
    }

    [Fact]
    public async Task CreateAsync_V4Batches_CountWhatTheResponsesState()
    {
        var counted = await CountAsync(
            ApiVersion.V4,
            async observed =>
            {
                var batches = observed.Get<V4.IBatchesClient>();
                await batches.CreateAsync(new() { SenderId = "S", MessageText = "T", MobileNumbers = ["1"] });
                await batches.CreateFromFileAsync(new() { SenderId = "S", MessageText = "T", BatchFileId = "f1", MobileNumberColumn = 1 });
            },
            """{"data":{"batchID":7,"totalProcessed":12,"totalFailed":3,"charged":30.5}}""",
            """{"batchID":8,"totalProcessed":2,"charged":5}""");

        Assert.Equal(
            [
                $"12 {{message}} {Tags("Batches_Create")}",
                $"2 {{message}} {Tags("Batches_CreateFromFile")}",
                $"30.5 {{credit}} {Tags("Batches_Create")}",
                $"5 {{credit}} {Tags("Batches_CreateFromFile")}",
            ],
            counted);
    }

    [Fact]
    public async Task CreateAsync_V5Batches_CountWhatTheResponsesState()
    {
        var counted = await CountAsync(
            ApiVersion.V5,
            async observed =>
            {
                var batches = observed.Get<V5.IBatchesClient>();
                await batches.CreateAsync(new() { SenderId = "S", MessageText = "T", PhoneNumbers = ["1"] });
                await batches.CreateFromFileAsync(new() { SenderId = "S", MessageText = "T", BatchFileId = "f1", PhoneNumberColumn = 1 });
            },
            """{"batchID":7,"totalProcessed":0,"totalFailed":0,"creditsCharged":0}""",
            """{"batchID":8,"totalProcessed":2,"creditsCharged":5}""");

        Assert.Equal(
            [$"2 {{message}} {Tags("Batches_CreateFromFile")}", $"5 {{credit}} {Tags("Batches_CreateFromFile")}"],
            counted);
    }

    [Fact]
    public async Task CreateSmsAsync_V5_CountsAMessageOfUnknownPrice()
    {
        var counted = await CountAsync(
            ApiVersion.V5,
            observed => observed.Get<V5.ITokensClient>().CreateSmsAsync(new() { PhoneNumber = "1", SenderId = "S" }),
            """{"token":"123456"}""");

        Assert.Equal([$"1 {{message}} {Tags("Tokens_CreateSms")}"], counted);
    }

    [Fact]
    public async Task GetAsync_SameResponsesAsToSends_CountNothing() => Assert.Empty(await CountAsync(
        ApiVersion.V5,
        async observed =>
        {
            await observed.Get<V5.IMessagesClient>().GetAsync("m1");
            await observed.Get<V5.IBatchesClient>().GetAsync(7);
        },
        """{"messageID":"m1","creditsCharged":2.5}""",
        """{"batchID":7,"totalProcessed":12,"creditsCharged":30}"""));

    [Fact]
    public async Task SendAsync_FailsOrBreaksTheContract_CountsNothing() => Assert.Empty(await CountAsync(
        ApiVersion.V5,
        async observed =>
        {
            Assert.IsType<Smslive247ContractException>(await observed.Client.SendAsync(Calls.Text).FailureAsync());
            Assert.IsType<Smslive247ContractException>(await observed.Client.SendAsync(Calls.Text).FailureAsync());
        },
        "<html>",
        """{"creditsCharged":2.5}"""));

    /// <summary>The measurements of the calls: first the messages, then the credits.</summary>
    private async Task<string[]> CountAsync(ApiVersion version, Func<ObservedClient, Task> call, params string[] bodies)
    {
        using var observed = new ObservedClient(
            version, time, [.. bodies.Select(body => CannedResponses.Status(HttpStatusCode.OK, body))]);
        using var messages = observed.Collect<long>("smslive247.client.sent.messages");
        using var credits = observed.Collect<double>("smslive247.client.charged.credits");

        await call(observed);

        return [.. messages.Texts(), .. credits.Texts()];
    }

    private static string Tags(string operation) =>
        $"messaging.operation.name={operation} messaging.operation.type=send messaging.system=smslive247 server.address=sms.example server.port=8443";
}
