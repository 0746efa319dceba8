using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Smslive247.Campaigns;
using Smslive247.Sandbox;

namespace Smslive247.Cli.Campaigns;

/// <summary>What a command about campaigns has at hand.</summary>
internal sealed class CampaignSession(ParseResult arguments, Surroundings surroundings, CommandOutput output) : IAsyncDisposable
{
    private Smslive247Sandbox? sandbox;
    private IHost? host;

    public ParseResult Arguments => arguments;

    public Surroundings Surroundings => surroundings;

    public CommandOutput Output => output;

    public bool IsRehearsal { get; } = arguments.GetValue(CampaignArguments.Sandbox);

    public DatabaseSource Database { get; } = DatabaseSource.Find(surroundings, arguments.GetValue(CampaignArguments.Sandbox));

    /// <summary>The page of the sandbox of a rehearsal that sends; null otherwise.</summary>
    public Uri? Page => sandbox?.Address;

    public IHost Host => host ?? throw new InvalidOperationException("The session is not open.");

    public ICampaigns Campaigns => Get<ICampaigns>();

    /// <summary>The command that sends, with the options of this one.</summary>
    public string WorkCommand => $"smslive247 campaign work{WorkArguments.Repeat(arguments)}{Repeat}";

    /// <summary>What a command that the output recommends needs too.</summary>
    public string Repeat => IsRehearsal ? " --sandbox" : arguments.GetValue(ServiceOptions.KeyFile) is { } file ? $" --key-file {ShellWord.Of(file)}" : "";

    public T Get<T>()
        where T : notnull => Host.Services.GetRequiredService<T>();

    /// <summary>Once, before anything else is used.</summary>
    /// <param name="reach">What the command needs.</param>
    /// <param name="log">Receives what a worker reports; null without a worker.</param>
    /// <param name="stop">Stops the start of a sandbox.</param>
    /// <exception cref="FailureException">There is no key, or an option is invalid.</exception>
    public async Task OpenAsync(CampaignReach reach, WorkLog? log, CancellationToken stop)
    {
        sandbox = IsRehearsal && reach == CampaignReach.Worker ? await Smslive247Sandbox.StartAsync(Rehearsal.Configure, stop).ConfigureAwait(false) : null;
        host = CampaignHost.Create(this, reach, sandbox, log);
    }

    /// <exception cref="FailureException">There is none.</exception>
    public Task<Campaign> FindAsync(CancellationToken stop) => FindAsync(arguments.GetRequiredValue(CampaignArguments.Name), stop);

    /// <exception cref="FailureException">There is none.</exception>
    public async Task<Campaign> FindAsync(string name, CancellationToken stop) =>
        await Campaigns.FindAsync(name, stop).ConfigureAwait(false) ?? throw new FailureException(new Failure(ExitCode.Usage, $"There is no campaign {Screen.Clean(name)} in {Database.Text}.")
        {
            Advice = ["List those that are there:", $"  smslive247 campaign status{Repeat}"],
        });

    public async ValueTask DisposeAsync()
    {
        if (host is IAsyncDisposable services)
        {
            await services.DisposeAsync().ConfigureAwait(false);
        }

        if (sandbox is not null)
        {
            await sandbox.DisposeAsync().ConfigureAwait(false);
        }
    }
}
