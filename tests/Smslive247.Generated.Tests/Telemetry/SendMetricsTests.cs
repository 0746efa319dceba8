using Microsoft.Extensions.Diagnostics.Metrics.Testing;

namespace Smslive247.Tests.Telemetry;

/// <summary>Messages and credits are counted as the answers to sends state them.</summary>
public class SendMetricsTests
{
    private readonly StubTime time = new();

    [Theory]
    [InlineData("""{"data":{"messageID":"m1","charged":2.5}}""")]
    [InlineData("""{"messageID":"m1","charged":2.5}""")]
    public async Task SendAsync_V4_CountsOneMessageAndItsCredits(string answer)
    {
        using var observed = new ObservedClient(ApiVersion.V4, time, StubAnswers.Status(HttpStatusCode.OK, answer));
        using var messages = observed.Collect<long>("smslive247.client.sent.messages");
        using var credits = observed.Collect<double>("smslive247.client.charged.credits");

        await observed.Get<V4.IMessagesClient>().SendAsync(new() { SenderId = "SHOP", MessageText = Calls.Text, MobileNumber = Calls.Number });

        Assert.Equal((1, Tags("Messages_Send")), (Assert.Single(messages.GetMeasurementSnapshot()).Value, messages.LastMeasurement!.Tags.Text()));
        Assert.Equal((2.5, Tags("Messages_Send")), (Assert.Single(credits.GetMeasurementSnapshot()).Value, credits.LastMeasurement!.Tags.Text()));
        Assert.Equal(("{message}", "{credit}"), (messages.Instrument!.Unit, credits.Instrument!.Unit));
    }

    [Theory]
    [InlineData("""{"messageID":"m1","creditsCharged":2.5}""", 2.5)]
    [InlineData("""{"messageID":"m1","creditsCharged":0}""", null)]
    [InlineData("""{"messageID":"m1","creditsCharged":-1}""", null)]
    [InlineData("""{"messageID":"m1"}""", null)]
    public async Task SendAsync_V5_CountsOneMessageAndTheCreditsThatAreStated(string answer, double? charged)
    {
        using var observed = new ObservedClient(ApiVersion.V5, time, StubAnswers.Status(HttpStatusCode.OK, answer));
        using var messages = observed.Collect<long>("smslive247.client.sent.messages");
        using var credits = observed.Collect<double>("smslive247.client.charged.credits");

        await observed.Get<V5.IMessagesClient>().SendAsync(new() { SenderId = "SHOP", MessageText = Calls.Text, PhoneNumber = Calls.Number });

        Assert.Equal((1, Tags("Messages_Send")), (Assert.Single(messages.GetMeasurementSnapshot()).Value, messages.LastMeasurement!.Tags.Text()));
        Assert.Equal(charged is { } value ? [value] : [], Values(credits));
    }

    [Fact]
    public async Task CreateAsync_V4Batches_CountWhatTheAnswersState()
    {
        using var observed = new ObservedClient(
            ApiVersion.V4,
            time,
            StubAnswers.Status(HttpStatusCode.OK, """{"data":{"batchID":7,"totalProcessed":12,"totalFailed":3,"charged":30.5}}"""),
            StubAnswers.Status(HttpStatusCode.OK, """{"batchID":8,"totalProcessed":2,"charged":5}"""));
        using var messages = observed.Collect<long>("smslive247.client.sent.messages");
        using var credits = observed.Collect<double>("smslive247.client.charged.credits");
        var batches = observed.Get<V4.IBatchesClient>();

        await batches.CreateAsync(new() { SenderId = "SHOP", MessageText = Calls.Text, MobileNumbers = [Calls.Number] });
        await batches.CreateFromFileAsync(new() { SenderId = "SHOP", MessageText = Calls.Text, BatchFileId = "f1", MobileNumberColumn = 1 });

        Assert.Equal([12, 2], Values(messages));
        Assert.Equal([30.5, 5], Values(credits));
        Assert.Equal([Tags("Batches_Create"), Tags("Batches_CreateFromFile")], credits.GetMeasurementSnapshot().Select(measurement => measurement.Tags.Text()));
    }

    [Fact]
    public async Task CreateAsync_V5Batches_CountWhatTheAnswersState()
    {
        using var observed = new ObservedClient(
            ApiVersion.V5,
            time,
            StubAnswers.Status(HttpStatusCode.OK, """{"batchID":7,"totalProcessed":0,"totalFailed":0,"creditsCharged":0}"""),
            StubAnswers.Status(HttpStatusCode.OK, """{"batchID":8,"totalProcessed":2,"creditsCharged":5}"""));
        using var messages = observed.Collect<long>("smslive247.client.sent.messages");
        using var credits = observed.Collect<double>("smslive247.client.charged.credits");
        var batches = observed.Get<V5.IBatchesClient>();

        await batches.CreateAsync(new() { SenderId = "SHOP", MessageText = Calls.Text, PhoneNumbers = [Calls.Number] });
        await batches.CreateFromFileAsync(new() { SenderId = "SHOP", MessageText = Calls.Text, BatchFileId = "f1", PhoneNumberColumn = 1 });

        Assert.Equal([2], Values(messages));
        Assert.Equal([5], Values(credits));
    }

    [Fact]
    public async Task CreateSmsAsync_V5_CountsAMessageOfUnknownPrice()
    {
        using var observed = new ObservedClient(ApiVersion.V5, time, StubAnswers.Status(HttpStatusCode.OK, """{"token":"123456"}"""));
        using var messages = observed.Collect<long>("smslive247.client.sent.messages");
        using var credits = observed.Collect<double>("smslive247.client.charged.credits");

        await observed.Get<V5.ITokensClient>().CreateSmsAsync(new() { PhoneNumber = Calls.Number, SenderId = "SHOP" });

        Assert.Equal((1, Tags("Tokens_CreateSms")), (Assert.Single(messages.GetMeasurementSnapshot()).Value, messages.LastMeasurement!.Tags.Text()));
        Assert.Empty(credits.GetMeasurementSnapshot());
    }

    [Fact]
    public async Task GetAsync_SameAnswersAsSends_CountNothing()
    {
        using var observed = new ObservedClient(
            ApiVersion.V5,
            time,
            StubAnswers.Status(HttpStatusCode.OK, """{"messageID":"m1","creditsCharged":2.5}"""),
            StubAnswers.Status(HttpStatusCode.OK, """{"batchID":7,"totalProcessed":12,"creditsCharged":30}"""));
        using var messages = observed.Collect<long>("smslive247.client.sent.messages");
        using var credits = observed.Collect<double>("smslive247.client.charged.credits");

        await observed.Get<V5.IMessagesClient>().GetAsync("m1");
        await observed.Get<V5.IBatchesClient>().GetAsync(7);

        Assert.Empty(messages.GetMeasurementSnapshot());
        Assert.Empty(credits.GetMeasurementSnapshot());
    }

    [Fact]
    public async Task SendAsync_FailsOrBreaksTheContract_CountsNothing()
    {
        using var observed = new ObservedClient(
            ApiVersion.V5, time, StubAnswers.Status(HttpStatusCode.BadGateway), StubAnswers.Status(HttpStatusCode.OK, """{"creditsCharged":2.5}"""));
        using var messages = observed.Collect<long>("smslive247.client.sent.messages");
        using var credits = observed.Collect<double>("smslive247.client.charged.credits");

        await observed.Client.SendAsync(Calls.Text).FailureAsync();
        await observed.Client.SendAsync(Calls.Text).FailureAsync();

        Assert.Empty(messages.GetMeasurementSnapshot());
        Assert.Empty(credits.GetMeasurementSnapshot());
    }

    private static string Tags(string operation) =>
        $"messaging.operation.name={operation} messaging.operation.type=send messaging.system=smslive247 server.address=sms.example server.port=8443";

    private static IEnumerable<T> Values<T>(MetricCollector<T> collector)
        where T : struct => collector.GetMeasurementSnapshot().Select(measurement => measurement.Value);
}
