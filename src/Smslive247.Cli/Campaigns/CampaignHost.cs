using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Smslive247.Campaigns;
using Smslive247.Sandbox;

namespace Smslive247.Cli.Campaigns;

/// <summary>The host of campaigns, with the worker if the command sends. Neither files nor variables of other programs configure it.</summary>
internal static class CampaignHost
{
    /// <summary>Without a service behind it: the command calls none.</summary>
    private const string NoKey = "none";

    /// <exception cref="FailureException">There is no key, or an option is invalid.</exception>
    public static IHost Create(CampaignSession session, CampaignReach reach, Smslive247Sandbox? sandbox, WorkLog? log)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true, ApplicationName = "smslive247" });
        var account = ReadAccount(session, reach, sandbox);
        builder.Services.AddSmslive247(options => (options.ApiKey, options.BaseAddress, options.TimeProvider) = (account.ApiKey, account.BaseAddress, account.TimeProvider));
        builder.Services.AddSmslive247Campaigns(options => Configure(options, session, reach));

        // Ctrl-C ends the command, which then stops the host.
        builder.Services.AddSingleton<IHostLifetime, CommandLifetime>();
        if (log is not null)
        {
            builder.Logging.AddProvider(log);
        }

        return builder.Build();
    }

    private static Smslive247Options ReadAccount(CampaignSession session, CampaignReach reach, Smslive247Sandbox? sandbox)
    {
        var options = new Smslive247Options { ApiKey = NoKey, TimeProvider = session.Surroundings.Time };
        if (sandbox is not null)
        {
            (options.ApiKey, options.BaseAddress) = (sandbox.Key, sandbox.Address);
        }
        else if (reach != CampaignReach.Database && !session.IsRehearsal)
        {
            ServiceOptions.ReadService(session.Arguments, session.Surroundings, options);
        }

        return options;
    }

    private static void Configure(CampaignsOptions options, CampaignSession session, CampaignReach reach)
    {
        session.Database.Apply(options);
        (options.IsWorker, options.TimeProvider) = (reach == CampaignReach.Worker, session.Surroundings.Time);
        if (session.IsRehearsal)
        {
            Rehearsal.Configure(options);
        }

        CampaignArguments.ApplyPace(session.Arguments, options);
        WorkArguments.Apply(session.Arguments, options);
        session.Surroundings.Tune(options);
    }

    private sealed class CommandLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
