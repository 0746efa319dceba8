namespace Smslive247.Campaigns.Tests.Fixture;

/// <summary>Keeps the rows that an import dropped.</summary>
internal sealed class RecordedProgress : IProgress<DroppedRow>
{
    public List<DroppedRow> Rows { get; } = [];

    public void Report(DroppedRow value) => Rows.Add(value);
}
