using System.Reflection;

namespace Smslive247.Telemetry;

/// <summary>The source of spans, measurements and log lines.</summary>
internal static class TelemetrySource
{
    /// <summary>The name of the ActivitySource, of the meter and of the log category.</summary>
    public const string Name = "Smslive247";

    /// <summary>The library's version, without the commit that builds append to it.</summary>
    public static string Version { get; } =
        typeof(TelemetrySource).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
