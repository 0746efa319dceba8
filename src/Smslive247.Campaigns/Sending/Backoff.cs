namespace Smslive247.Campaigns.Sending;

/// <summary>Waits longer after each failure in a row.</summary>
internal sealed class Backoff
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private TimeSpan delay = First;

    public TimeSpan Next()
    {
        var current = delay;
        delay = delay + delay < Longest ? delay + delay : Longest;
        return current;
    }

    public void Reset() => delay = First;
}
