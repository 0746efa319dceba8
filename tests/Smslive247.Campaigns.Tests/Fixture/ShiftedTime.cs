namespace Smslive247.Campaigns.Tests.Fixture;

/// <summary>The clock of a machine on which it is later.</summary>
internal sealed class ShiftedTime(TimeSpan ahead) : TimeProvider
{
    public TimeSpan Ahead { get; set; } = ahead;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;
}
