using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Worker;

/// <summary>Compares the clock of this machine with that of the database.</summary>
internal static class DatabaseClock
{
    private static readonly TimeSpan MaxSkew = TimeSpan.FromSeconds(2);

    /// <returns>What is wrong; null if the clocks agree.</returns>
    public static async Task<string?> CheckAsync(IDatabase database, TimeProvider time, CancellationToken cancellationToken)
    {
        var (before, started) = (time.GetUtcNow(), time.GetTimestamp());
        var now = await database.ReadAsync(session => session.ScalarAsync<long>($"select {database.Now}"), cancellationToken).ConfigureAwait(false);
        var roundTrip = time.GetElapsedTime(started);
        var skew = now.ToTime() - before - (roundTrip / 2);
        return skew.Duration() <= MaxSkew + (roundTrip / 2)
            ? null
            : $"the clock of this machine is {skew.Duration().TotalSeconds:0.0} s off that of the database, and may be 2: synchronize it.";
    }
}
