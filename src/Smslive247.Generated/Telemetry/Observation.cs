using System.Diagnostics;

namespace Smslive247.Telemetry;

/// <summary>The start of a call or an attempt.</summary>
/// <param name="Span">The span; null without a listener.</param>
/// <param name="Started">The timestamp of the start.</param>
internal readonly record struct Observation(Activity? Span, long Started);
