using System.Reflection;

namespace Smslive247.Telemetry;

/// <summary>The source of spans, measurements and log messages.</summary>
internal static class TelemetrySource
{
    /// <summary>The name of the ActivitySource, the meter and the log category.</summary>
    public const string Name = "Smslive247";

    /// <summary>The version of the library, without the commit that the build appends.</summary>
    public static string Version { get; } =
        typeof(TelemetrySource).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
