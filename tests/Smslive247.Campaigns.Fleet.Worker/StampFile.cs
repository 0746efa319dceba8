using System.Globalization;

namespace Smslive247.Campaigns.FleetWorker;

/// <summary>A line with the microseconds since 1970 for each send that began; each has one part.</summary>
internal sealed class StampFile : IDisposable
{
    private readonly StreamWriter? file;
    private readonly Lock gate = new();

    public StampFile(WorkerSettings settings) => file = settings.Stamps is { } path ? new(path, append: true) { AutoFlush = true } : null;

    public void Write()
    {
        if (file is not null)
        {
            lock (gate)
            {
                file.WriteLine(((TimeProvider.System.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    public void Dispose() => file?.Dispose();
}
