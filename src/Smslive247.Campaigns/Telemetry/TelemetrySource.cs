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

    /// <summary>Stops the span of a claim. A listener of the host that throws must not change what becomes of messages.</summary>
    public static void Stop(Activity? span, int messages)
    {
        try
        {
            span?.SetTag(TagNames.Messages, messages).Dispose();
        }
#pragma warning disable CA1031 // Whatever a listener throws.
        catch (Exception)
#pragma warning restore CA1031
        {
            // The span is lost.
        }
    }
}
