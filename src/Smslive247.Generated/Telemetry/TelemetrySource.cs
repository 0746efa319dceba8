namespace Smslive247.Telemetry;

/// <summary>What spans, measurements and log lines come from.</summary>
internal static class TelemetrySource
{
    /// <summary>The name of the ActivitySource, of the meter and of the log category.</summary>
    public const string Name = "Smslive247";

    public static string Version => UserAgent.Version;
}
