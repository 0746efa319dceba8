namespace Smslive247.Campaigns;

/// <summary>A row that was not added.</summary>
/// <param name="Row">The number of the row, from 1.</param>
/// <param name="Problem">Why. It contains no digit of the number.</param>
public sealed record DroppedRow(long Row, string Problem);
