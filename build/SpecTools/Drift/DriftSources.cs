using Smslive247.SpecTools.Documents;

namespace Smslive247.SpecTools.Drift;

/// <summary>The files of a drift report.</summary>
/// <param name="Ours">Our document.</param>
/// <param name="Vendor">The vendor's document.</param>
/// <param name="List">The path of the list of accepted differences.</param>
internal sealed record DriftSources(SourceTitle Ours, SourceTitle Vendor, string List);
