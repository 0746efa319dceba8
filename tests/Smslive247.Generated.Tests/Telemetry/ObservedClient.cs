using System.Diagnostics.Metrics;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Logging.Testing;

namespace Smslive247.Tests;

using Responder = Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>;

/// <summary>A client of a container with stubbed responses, and the telemetry of its calls, without that of other tests.</summary>
internal sealed class ObservedClient : IDisposable
{
    public const string Host = "sms.example";

    private readonly ServiceProvider provider;
    private readonly StubHandler handler;
    private readonly Activity parent = new Activity("host").SetIdFormat(ActivityIdFormat.W3C);
    private readonly SpanRecorder spans;

    public ObservedClient(ApiVersion version, StubTime time, Action<Smslive247Options> configure, params Responder[] responses)
    {
        handler = new StubHandler(responses);
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddFakeLogging());
        services.AddSmslive247(options =>
        {
            options.ApiKey = "test-key";
            configure(time.Retrying(options));
            options.BaseAddress = new Uri($"https://{Host}:8443/");
        }).ConfigurePrimaryHttpMessageHandler(() => handler);
        provider = services.BuildServiceProvider();
        Client = version.From(provider);
        spans = new SpanRecorder(parent.Start());
    }

    public ObservedClient(ApiVersion version, StubTime time, params Responder[] responses)
        : this(version, time, static _ => { }, responses)
    {
    }

    public IVersionClient Client { get; }

    public Activity Parent => parent;

    /// <summary>Method, path and query of each request.</summary>
    public IReadOnlyList<string> Requests => handler.Requests;

    /// <summary>The spans that ended, in the order in which they did.</summary>
    public IReadOnlyList<Activity> Spans => spans.Ended;

    public IReadOnlyList<FakeLogRecord> Log => provider.GetFakeLogCollector().GetSnapshot();

    public MetricCollector<T> Collect<T>(string instrument)
        where T : struct => new(provider.GetRequiredService<IMeterFactory>(), "Smslive247", instrument);

    public T Get<T>()
        where T : notnull => provider.GetRequiredService<T>();

    public void Dispose()
    {
        spans.Dispose();
        parent.Dispose();
        provider.Dispose();
        handler.Dispose();
    }
}
