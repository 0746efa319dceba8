namespace Smslive247.Cli.Campaigns;

/// <summary>How many messages of a campaign were sent in a second lately.</summary>
internal sealed class RateMeter(TimeProvider time)
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(15);

    private readonly Queue<(long Timestamp, long Done)> samples = new();

    /// <returns>Messages in a second; 0 if nothing was sent, or it is too early to say.</returns>
    public double Add(long done)
    {
        var now = time.GetTimestamp();
        samples.Enqueue((now, done));
        while (time.GetElapsedTime(samples.Peek().Timestamp, now) > Window && samples.Count > 2)
        {
            samples.Dequeue();
        }

        var seconds = time.GetElapsedTime(samples.Peek().Timestamp, now).TotalSeconds;
        return seconds < 0.5 ? 0 : (done - samples.Peek().Done) / seconds;
    }
}
