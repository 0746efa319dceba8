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
    private static readonly ActivitySource Spans = new(Name, Version);

    /// <summary>Starts the span of a claim. A listener of the host that throws must not change what becomes of messages, here and below.</summary>
    public static Activity? StartClaim() => Invoke(static () => Spans.StartActivity("claim"));

    public static void StopClaim(Activity? span, int messages) => Invoke(() =>
    {
        span?.SetTag(TagNames.Messages, messages).Dispose();
        return span;
    });

    private static Activity? Invoke(Func<Activity?> action)
    {
        try
        {
            return action();
        }
#pragma warning disable CA1031 // Whatever a listener throws.
        catch (Exception)
#pragma warning restore CA1031
        {
            // The span is lost.
            return null;
        }
    }
}
