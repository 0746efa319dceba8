using System.Diagnostics;

namespace Smslive247.Telemetry;

/// <summary>A call or a try that was begun.</summary>
/// <param name="Span">Null where nobody listens.</param>
/// <param name="Started">The time stamp of its beginning.</param>
internal readonly record struct Observation(Activity? Span, long Started);
