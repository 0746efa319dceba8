using System.Diagnostics.Metrics;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;

namespace Smslive247.Tests.Telemetry;

/// <summary>Several accounts in one container add up in one set of instruments, and log to one category.</summary>
public abstract class KeyedTelemetryTests(ApiVersion version)
{
    [Fact]
    public async Task SendAsync_TwoAccounts_AreMeasuredAndLoggedAlike()
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
        Assert.Equal(["Smslive247", "Smslive247"], provider.GetFakeLogCollector().GetSnapshot().Select(line => line.Category));
    }
}

public sealed class V4KeyedTelemetryTests() : KeyedTelemetryTests(ApiVersion.V4);

public sealed class V5KeyedTelemetryTests() : KeyedTelemetryTests(ApiVersion.V5);
