namespace Smslive247.Cli.Tests.Campaigns;

/// <summary>The clock of a machine on which it is later.</summary>
internal sealed class ShiftedTime(TimeSpan ahead) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;
}
