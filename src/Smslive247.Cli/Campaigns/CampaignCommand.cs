namespace Smslive247.Cli.Campaigns;

/// <summary>Campaigns to many recipients.</summary>
internal static class CampaignCommand
{
    private const string Description = $"""
        Send a text to many recipients, each with values of its own, and never twice.

        create, import and start write a campaign into a database; work sends it. The database is
        {DatabaseSource.DefaultFileText}, for one machine, or what {DatabaseSource.Variable} names:
        another file, or a connection string of PostgreSQL, on which many machines can work.
        """;

    public static Command Create(Surroundings surroundings) => new("campaign", Description)
    {
        CreateCommand.Create(surroundings),
        ImportCommand.Create(surroundings),
        ForecastCommand.Create(surroundings),
        StartCommand.Create(surroundings),
        WorkCommand.Create(surroundings),
        StatusCommand.Create(surroundings),
        ChangeCommands.Pause(surroundings),
        ChangeCommands.Resume(surroundings),
        ChangeCommands.Cancel(surroundings),
        ReconcileCommand.Create(surroundings),
        UnresolvedCommand.Create(surroundings),
        ResolveCommand.Create(surroundings),
        ReportCommand.Create(surroundings),
        OptOutCommand.Create(surroundings),
    };
}
