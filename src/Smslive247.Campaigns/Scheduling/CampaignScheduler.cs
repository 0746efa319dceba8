using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Options;

namespace Smslive247.Campaigns.Scheduling;

/// <summary>A Quartz scheduler of our own, beside that of the host: clustered on PostgreSQL, in memory where there is one process.</summary>
internal sealed class CampaignScheduler(IServiceProvider services)
{
    public const string Name = "smslive247-campaigns";

    private static readonly TimeSpan CheckIn = TimeSpan.FromSeconds(2);

    private IScheduler? scheduler;

    public static void Register(IServiceCollection services, CampaignsOptions options)
    {
        services.AddQuartz(Name, quartz =>
        {
            quartz.ConfigureScheduler(scheduler => scheduler.GenerateInstanceId = true);
            if (options.Database.Kind == DatabaseKind.PostgreSql)
            {
                quartz.UsePersistentStore(store => Configure(store, PostgreSqlSettings.ForScheduler(options.Database.ConnectionString, options.Lease)));
            }
            else
            {
                quartz.UseInMemoryStore();
            }

            quartz.ScheduleJob<SweepJob>(trigger => trigger.WithIdentity("sweep").WithSimpleSchedule(SweepJob.IntervalFor(options)));
        });

        // The worker starts it, after the upgrade of the tables.
        services.Configure<QuartzHostedServiceOptions>(Name, hosted => hosted.AutoStart = false);
    }

    /// <summary>Creates its tables, if they are missing. Only one process may do so at a time.</summary>
    public async Task CreateAsync(CancellationToken cancellationToken) =>
        scheduler = await services.GetRequiredKeyedService<ISchedulerFactory>(Name).GetScheduler(cancellationToken).ConfigureAwait(false);

    public async Task StartAsync(CancellationToken cancellationToken) => await scheduler!.Start(cancellationToken).ConfigureAwait(false);

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (scheduler is not null)
        {
            await scheduler.Shutdown(cancellationToken: cancellationToken).ConfigureAwait(false);
        }
    }

    private static void Configure(IPersistentStoreBuilder store, string connectionString)
    {
        store.UsePostgres(connectionString);
        store.ConfigureStore(tables => tables.TablePrefix = "smslive247_qrtz_");
        store.ProvisionSchema();
        store.UseClustering(cluster => (cluster.CheckinInterval, cluster.CheckinMisfireThreshold) = (CheckIn, CheckIn + CheckIn));
    }
}
