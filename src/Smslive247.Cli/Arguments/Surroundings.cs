using Smslive247.Campaigns;

namespace Smslive247.Cli.Arguments;

/// <summary>What a command reads besides its arguments. Tests replace it.</summary>
internal sealed record Surroundings
{
    /// <summary>Reads an environment variable.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    public TextReader Input { get; init; } = Console.In;

    /// <summary>Whether somebody can answer a question.</summary>
    public Func<bool> IsInteractive { get; init; } = () => !Console.IsInputRedirected && !Console.IsOutputRedirected;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Changes what no argument does, such as the lease of campaigns.</summary>
    public Action<CampaignsOptions> Tune { get; init; } = static _ => { };
}
