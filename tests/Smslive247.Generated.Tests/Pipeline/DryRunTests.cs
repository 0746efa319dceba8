using Microsoft.Extensions.Logging.Testing;
using Smslive247.V5;

namespace Smslive247.Tests.Pipeline;

/// <summary>A program without sending. Which operations leave is a contract test.</summary>
public sealed class DryRunTests
{
    private static readonly SendMessageRequest Request = new() { SenderId = "SHOP", MessageText = "Hi", PhoneNumber = Calls.Number };

    [Fact]
    public async Task SendAsync_DryRun_ReturnsAMadeUpId()
    {
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "key", DryRun = true }, new StubHandler());

        var (first, second) = (await client.Messages.SendAsync(Request), await client.Messages.SendAsync(Request));
        var batch = await client.Batches.CreateAsync(new() { SenderId = "SHOP", MessageText = "Hi", PhoneNumbers = [Calls.Number] });

        Assert.StartsWith("dry-run-", first.MessageId, StringComparison.Ordinal);
        Assert.NotEqual(first.MessageId, second.MessageId);
        Assert.True(batch.BatchId < 0);
        Assert.True(first.GetResponse()!.IsDryRun);
        Assert.Null(first.AdditionalProperties);
    }

    [Fact]
    public async Task SendAsync_DryRunOfV4_HasTheEnvelope()
    {
        using var client = new V4.Smslive247Client(new Smslive247Options { ApiKey = "key", DryRun = true }, new StubHandler());

        var message = await client.Messages.SendAsync(new() { MessageText = "Hi", MobileNumber = Calls.Number });

        Assert.StartsWith("dry-run-", message.Data.MessageId, StringComparison.Ordinal);
        Assert.True(message.GetResponse()!.IsDryRun);
    }

    [Fact]
    public async Task SendAsync_DryRunWithInvalidArguments_Throws()
    {
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "key", DryRun = true }, new StubHandler());

        await Assert.ThrowsAsync<ArgumentException>(() => client.Messages.SendAsync(new() { SenderId = "SHOP", PhoneNumber = Calls.Number }));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Messages.SendAsync(Request, new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task RawSendAsync_DryRun_IsRefusedUnlessItReads()
    {
        using var handler = new StubHandler(CannedResponses.Status(HttpStatusCode.OK, "{}"));
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "key", DryRun = true }, handler);

        await client.Raw.SendAsync(new(HttpMethod.Get, "api/v5/future"));
        await Assert.ThrowsAsync<Smslive247DryRunException>(() => client.Raw.SendAsync(new(HttpMethod.Post, "api/v5/sms")));
        await Assert.ThrowsAsync<Smslive247DryRunException>(() => client.With(options => options.MaxRetries = 0).Raw.SendAsync(new(HttpMethod.Delete, "api/v5/sms")));

        Assert.Single(handler.Requests);
    }

    // Its body would be too large, and its id be read all the same.
    [Fact]
    public async Task SendAsync_DryRunWithATinyLimit_NeverStatesThatItWasSent()
    {
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "key", DryRun = true, MaxResponseBytes = 50 }, new StubHandler());

        var exception = await Assert.ThrowsAsync<Smslive247ContractException>(() => client.Messages.SendAsync(Request));

        Assert.Null(exception.SentMessageId);
        Assert.False(exception.MayHaveBeenSent);
    }

    // A provider that logs in, which is no read.
    [Fact]
    public async Task GetAsync_DryRunWithAProviderThatLogsIn_StatesTheDryRun()
    {
        Smslive247Client client = null!;
        using var own = client = new Smslive247Client(
            new Smslive247Options { ApiKeyProvider = async token => (await client.Authentication.LogInAsync(new() { Username = "me", Password = "secret", ParentId = "1" }, token)).AccessToken, DryRun = true },
            new StubHandler());

        await Assert.ThrowsAsync<Smslive247DryRunException>(() => own.Messages.GetAsync("1"));
    }

    [Fact]
    public async Task Host_DryRunOfAnAccount_WarnsWhenItStarts()
    {
        var logs = new FakeLoggerProvider();
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders().AddProvider(logs);
        builder.Services.AddSmslive247("shop", options => (options.ApiKey, options.DryRun) = ("key", true));
        builder.Services.AddSmslive247("clinic", options => options.ApiKey = "key");
        using var host = builder.Build();

        await host.StartAsync();
        host.Services.GetRequiredKeyedService<ISmslive247Client>("shop");
        await host.StopAsync();

        var warning = Assert.Single(logs.Collector.GetSnapshot(), record => record.Id.Name == "DryRunIsOn");
        Assert.Contains(warning.Scopes, scope => scope?.ToString() == "smslive247.account:shop");
    }

    [Fact]
    public async Task GetAsync_NoDryRun_HasNoMark()
    {
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "key" }, new StubHandler(CannedResponses.SuccessOf(ApiVersion.V5)));

        Assert.False((await client.Messages.SendAsync(Request)).GetResponse()!.IsDryRun);
    }

    [Fact]
    public async Task SendAsync_DryRun_IsTaggedLoggedAndNotCounted()
    {
        using var observed = new ObservedClient(ApiVersion.V5, new StubTime(), options => options.DryRun = true);
        using var messages = observed.Collect<long>("smslive247.client.sent.messages");
        using var calls = observed.Collect<double>("messaging.client.operation.duration");

        await observed.Client.SendAsync(Calls.Text);

        Assert.Empty(messages.GetMeasurementSnapshot());
        Assert.Equal(true, Assert.Single(calls.GetMeasurementSnapshot()).Tags["smslive247.dry_run"]);
        Assert.Equal([true, true], observed.Spans.Select(span => span.GetTagItem("smslive247.dry_run")));
        Assert.Equal([("DryRunIsOn", LogLevel.Warning), ("CallNotSent", LogLevel.Information)], observed.Log.Select(line => (line.Id.Name!, line.Level)));
    }
}
