using System.Diagnostics.Metrics;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Logging.Testing;
using Smslive247.Telemetry;

namespace Smslive247.Tests.Telemetry;

/// <summary>Several accounts in one container share instruments and the log category, and their names tell them apart.</summary>
public abstract class KeyedTelemetryTests(ApiVersion version)
{
    [Fact]
    public async Task SendAsync_TwoAccounts_AreMeasuredAndLoggedWithTheirNames()
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddFakeLogging());
        foreach (var account in new[] { "shop", "bank" })
        {
            services.AddSmslive247(account, options => (options.ApiKey, options.BaseAddress) = ($"key-{account}", new Uri($"https://{account}.example")))
                .ConfigurePrimaryHttpMessageHandler(() => new StubHandler(CannedResponses.SuccessOf(version)));
        }

        using var provider = services.BuildServiceProvider();
        using var messages = new MetricCollector<long>(provider.GetRequiredService<IMeterFactory>(), "Smslive247", "smslive247.client.sent.messages");

        await version.From(provider, "shop").SendAsync(Calls.Text);
        await version.From(provider, "bank").SendAsync(Calls.Text);

        Assert.Equal(["shop.example", "bank.example"], messages.GetMeasurementSnapshot().Select(measurement => measurement.Tags["server.address"]));
        Assert.Equal([443, 443], messages.GetMeasurementSnapshot().Select(measurement => measurement.Tags["server.port"]));
        Assert.Equal(["shop", "bank"], messages.GetMeasurementSnapshot().Select(measurement => measurement.Tags["smslive247.account"]));
        Assert.Equal(["shop", "bank"], provider.GetFakeLogCollector().GetSnapshot().Select(AccountOf));
        Assert.Equal(["Smslive247", "Smslive247"], provider.GetFakeLogCollector().GetSnapshot().Select(line => line.Category));
    }

    [Fact]
    public async Task SendAsync_Account_IsInBothSpansAndInTheText()
    {
        var services = new ServiceCollection();
        services.AddSmslive247("shop", options => options.ApiKey = "key").ConfigurePrimaryHttpMessageHandler(() => new StubHandler(CannedResponses.SuccessOf(version)));
        using var provider = services.BuildServiceProvider();
        using var parent = new Activity("host").SetIdFormat(ActivityIdFormat.W3C).Start();
        using var spans = new SpanRecorder(parent);

        await version.From(provider, "shop").SendAsync(Calls.Text);

        Assert.Equal(["shop", "shop"], spans.Ended.Select(span => span.GetTagItem("smslive247.account")));
        Assert.Equal("smslive247.account:shop", $"{new AccountScope("shop")}");
    }

    [Fact]
    public async Task SendAsync_NoName_HasNoAccount()
    {
        using var observed = new ObservedClient(version, new StubTime(), CannedResponses.SuccessOf(version));
        using var messages = observed.Collect<long>("smslive247.client.sent.messages");

        await observed.Client.SendAsync(Calls.Text);

        Assert.DoesNotContain("smslive247.account", Assert.Single(messages.GetMeasurementSnapshot()).Tags.Keys);
        Assert.Equal([null], observed.Log.Select(AccountOf));
        Assert.All(observed.Spans, span => Assert.Null(span.GetTagItem("smslive247.account")));
    }

    private static object? AccountOf(FakeLogRecord line) =>
        line.Scopes.OfType<IEnumerable<KeyValuePair<string, object?>>>().SelectMany(scope => scope).SingleOrDefault(value => value.Key == "smslive247.account").Value;
}

public sealed class V4KeyedTelemetryTests() : KeyedTelemetryTests(ApiVersion.V4);

public sealed class V5KeyedTelemetryTests() : KeyedTelemetryTests(ApiVersion.V5);
