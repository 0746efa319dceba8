using System.Diagnostics;
using System.Reflection;

namespace Smslive247.Campaigns.Telemetry;

internal static class TelemetrySource
{
    /// <summary>The name of the ActivitySource and the meter.</summary>
    public const string Name = "Smslive247.Campaigns";

    /// <summary>The version of the package, without the commit that the build appends.</summary>
    public static string Version { get; } =
        typeof(TelemetrySource).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The spans of claims; those of sends are the library's.</summary>
    public static ActivitySource Spans { get; } = new(Name, Version);
}
