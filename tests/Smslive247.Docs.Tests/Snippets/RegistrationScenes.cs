using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Smslive247.Sandbox;
using Smslive247.V5;

namespace Smslive247.DocsTests.Snippets;

/// <summary>Uses the clients that snippets register.</summary>
internal static class RegistrationScenes
{
    private static readonly List<Activity> Spans = [];
    private static readonly List<MetricSnapshot> Metrics = [];
    private static readonly List<LogRecord> Logs = [];

    public static async Task ChangeKeyAsync(IHost host, Smslive247Sandbox sandbox)
    {
        var accounts = host.Services.GetRequiredService<IAccountsClient>();
        await accounts.GetAsync("self");

        host.Services.GetRequiredService<IConfiguration>()["Smslive247:ApiKey"] = "another";

        await Assert.ThrowsAsync<Smslive247AuthenticationException>(() => accounts.GetAsync("self"));
    }

    public static async Task SendInADryRunAsync(IHost host, Smslive247Sandbox sandbox)
    {
        var sent = await host.Services.GetRequiredService<IMessagesClient>().SendAsync(new() { SenderId = "MyShop", PhoneNumber = "2348030000001", MessageText = "Not in staging." });

        Assert.Equal(host.Services.GetRequiredService<IHostEnvironment>().IsProduction(), !sent.GetResponse()!.IsDryRun);
    }

    public static async Task ReadEachAccountAsync(IHost host, Smslive247Sandbox sandbox)
    {
        foreach (var account in (string[])["shop", "clinic"])
        {
            await host.Services.GetRequiredKeyedService<IAccountsClient>(account).GetAsync("self");
        }
    }

    /// <summary>What the projects of Aspire's templates do in AddServiceDefaults.</summary>
    public static void AddAspireDefaults(IServiceCollection services) => services.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler());

    public static async Task CountAttemptsAsync(IHost host, Smslive247Sandbox sandbox)
    {
        var client = host.Services.GetRequiredService<ISmslive247Client>();
        sandbox.FailNext(SandboxFailure.Status(503, TimeSpan.Zero));
        await client.Accounts.GetAsync("self");
        Assert.Equal(2, sandbox.RequestCount);

        sandbox.FailNext(SandboxFailure.Status(503, TimeSpan.Zero));
        await Assert.ThrowsAsync<Smslive247ServerException>(() => client.Messages.SendAsync(new() { SenderId = "MyShop", PhoneNumber = "2348030000001", MessageText = "Once." }));
        Assert.Equal(3, sandbox.RequestCount);
    }

    public static void AddClinic(IServiceCollection services) => services.AddSmslive247("clinic", options => options.ApiKey = "MA-clinic");

    public static async Task CheckHealthAsync(IHost host, Smslive247Sandbox sandbox)
    {
        var health = host.Services.GetRequiredService<HealthCheckService>();
        var first = (await health.CheckHealthAsync()).Entries;
        Assert.Equal((HealthStatus.Healthy, HealthStatus.Unhealthy), (first["balance"].Status, first["clinic"].Status));

        sandbox.Credits = 99;
        Assert.Equal(HealthStatus.Degraded, (await health.CheckHealthAsync()).Entries["balance"].Status);
    }

    public static string CreateCertificate()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=Company", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        return certificate.ExportCertificatePem();
    }

    public static void AddExporters(IServiceCollection services) => services
        .ConfigureOpenTelemetryTracerProvider(tracing => tracing.AddInMemoryExporter(Spans))
        .ConfigureOpenTelemetryMeterProvider(metrics => metrics.AddInMemoryExporter(Metrics))
        .ConfigureOpenTelemetryLoggerProvider(logging => logging.AddInMemoryExporter(Logs));

    public static async Task ReadTelemetryAsync(IHost host, Smslive247Sandbox sandbox)
    {
        await Assert.ThrowsAsync<Smslive247NotFoundException>(() => host.Services.GetRequiredService<IMessagesClient>().GetAsync("1"));

        host.Services.GetRequiredService<TracerProvider>().ForceFlush();
        host.Services.GetRequiredService<MeterProvider>().ForceFlush();
        Assert.Contains(Spans, span => span.OperationName == "Messages_Get");
        Assert.Contains(Metrics, metric => metric.Name == "messaging.client.operation.duration");
        Assert.Contains(Logs, log => log.CategoryName == "Smslive247");
    }
}
