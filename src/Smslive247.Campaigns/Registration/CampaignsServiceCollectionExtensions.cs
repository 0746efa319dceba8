using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Smslive247.Campaigns;
using Smslive247.Campaigns.Accounts;
using Smslive247.Campaigns.Claims;
using Smslive247.Campaigns.Continuity;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Deliveries;
using Smslive247.Campaigns.Events;
using Smslive247.Campaigns.Health;
using Smslive247.Campaigns.Management;
using Smslive247.Campaigns.Numbers;
using Smslive247.Campaigns.Options;
using Smslive247.Campaigns.OptOuts;
using Smslive247.Campaigns.Outbox;
using Smslive247.Campaigns.Rate;
using Smslive247.Campaigns.Reconciliation;
using Smslive247.Campaigns.Registration;
using Smslive247.Campaigns.Results;
using Smslive247.Campaigns.Scheduling;
using Smslive247.Campaigns.Schema;
using Smslive247.Campaigns.Sending;
using Smslive247.Campaigns.Telemetry;
using Smslive247.Campaigns.Upkeep;
using Smslive247.Campaigns.Worker;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers campaigns and the outbox.</summary>
public static class CampaignsServiceCollectionExtensions
{
    /// <summary>Registers <see cref="ICampaigns"/>, <see cref="IOutbox"/> and <see cref="IOptOuts"/>, and a worker. Call it after <c>AddSmslive247</c>.</summary>
    /// <param name="services">The services, with the accounts.</param>
    /// <param name="configure">Sets the options.</param>
    /// <exception cref="InvalidOperationException">It was called before, or no account is registered.</exception>
    /// <exception cref="OptionsValidationException">An option is invalid.</exception>
    public static IServiceCollection AddSmslive247Campaigns(this IServiceCollection services, Action<CampaignsOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        if (services.Any(service => service.ServiceType == typeof(CampaignsOptions)))
        {
            throw new InvalidOperationException("AddSmslive247Campaigns was called before: one process works on one database.");
        }

        var options = Read(configure);
        var accounts = AccountCopies.Add(services, options);
        if (accounts.Names.Count == 0)
        {
            throw new InvalidOperationException("No account is registered: call AddSmslive247 before AddSmslive247Campaigns.");
        }

        services.AddSingleton(options).AddSingleton(accounts);
        AddState(services);
        AddFace(services);
        AddWorker(services, options);
        return services;
    }

    /// <summary>Adds a check that is healthy while this process can claim messages.</summary>
    /// <param name="builder">The health checks.</param>
    /// <param name="name">The name of the check.</param>
    /// <param name="failureStatus">The status of a failure; null for unhealthy.</param>
    public static IHealthChecksBuilder AddSmslive247Campaigns(this IHealthChecksBuilder builder, string name = "smslive247-campaigns", HealthStatus? failureStatus = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddCheck<CampaignsHealthCheck>(name, failureStatus);
    }

    private static CampaignsOptions Read(Action<CampaignsOptions> configure)
    {
        var options = new CampaignsOptions();
        configure(options);
        return new CampaignsOptionsValidator().Validate(null, options) is { Failed: true, Failures: var failures }
            ? throw new OptionsValidationException(nameof(CampaignsOptions), typeof(CampaignsOptions), failures)
            : options;
    }

    private static void AddState(IServiceCollection services)
    {
        services.TryAddSingleton(static provider => DatabaseFactory.Create(provider.GetRequiredService<CampaignsOptions>()));
        services.AddSingleton<SchemaUpgrade>().AddSingleton<NumberHasher>().AddSingleton<SenderSource>();
        services.AddSingleton<ResultStore>().AddSingleton<MessageLogSource>().AddSingleton<DoubtStore>().AddSingleton<DoubtSearch>().AddSingleton<DoubtSweep>().AddSingleton<BalanceReader>();
        services.AddSingleton<WorkerMemory>().AddSingleton<ContinuityStore>().AddSingleton<GapStore>().AddSingleton<GapAdoption>().AddSingleton<Preflight>();
        services.AddSingleton<ReportStore>().AddSingleton<ReportSweep>();
        services.AddSingleton<CampaignMetrics>().AddSingleton<EventPublisher>();
        services.AddMetrics();
    }

    private static void AddFace(IServiceCollection services)
    {
        services.AddSingleton<CampaignServices>().AddSingleton<FleetReader>();
        services.AddSingleton<ICampaigns, CampaignService>().AddSingleton<IOutbox, OutboxService>().AddSingleton<IOptOuts, OptOutService>();
    }

    private static void AddWorker(IServiceCollection services, CampaignsOptions options)
    {
        services.AddSingleton<WorkerState>();
        if (!options.IsWorker)
        {
            services.AddHostedService<SchemaStarter>();
            return;
        }

        services.AddSingleton<ClaimStore>().AddSingleton<InFlight>().AddSingleton<ResultWriter>();
        services.AddSingleton(static provider => new RateGate(provider.GetRequiredService<IDatabase>(), provider.GetRequiredService<CampaignsOptions>().PartsPerSecond));
        services.AddSingleton<PumpServices>().AddSingleton<PumpHost>().AddSingleton<WorkerRegister>().AddSingleton<Sweep>().AddSingleton<SweepWatch>();
        CampaignScheduler.Register(services, options);
        services.AddSingleton<CampaignScheduler>();
        services.AddHostedService<CampaignWorker>();
    }
}
