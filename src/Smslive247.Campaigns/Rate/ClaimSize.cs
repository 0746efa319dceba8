namespace Smslive247.Campaigns.Rate;

/// <param name="Parts">The most parts of a claim; a longer message is claimed alone.</param>
/// <param name="Rows">The most messages of a claim.</param>
internal readonly record struct ClaimSize(int Parts, int Rows);
