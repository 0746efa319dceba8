namespace Smslive247.Delivery;

/// <summary>Polls a message until its delivery is final, or a time limit ends.</summary>
internal static class DeliveryPoll
{
    private static readonly TimeSpan DefaultTimeLimit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LongestTimeLimit = TimeSpan.FromDays(1);
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(30);

    /// <returns>The message as last read, whether or not it is final.</returns>
    /// <exception cref="Smslive247Exception">The last request failed, or one that a later request would not change.</exception>
    public static async Task<T> WaitAsync<T>(TimeProvider time, TimeSpan? timeLimit, Func<CancellationToken, Task<T>> get, Func<T, bool> isFinal, CancellationToken cancellationToken)
    {
        var limit = Guard.InRange<TimeSpan>(timeLimit ?? DefaultTimeLimit, TimeSpan.Zero, LongestTimeLimit, nameof(timeLimit))!.Value;
        var started = time.GetTimestamp();
        for (var delay = FirstDelay; ; delay = Min(delay + delay, LongestDelay))
        {
            var (hasTimeLeft, wait) = (true, delay);
            try
            {
                var message = await get(cancellationToken).ConfigureAwait(false);
                (hasTimeLeft, wait) = TimeLeft(time, started, limit, delay);
                if (isFinal(message) || !hasTimeLeft)
                {
                    return message;
                }
            }
            catch (Smslive247Exception exception) when (exception.IsTransient && TimeLeft(time, started, limit, delay) is { HasTimeLeft: true } left)
            {
                wait = left.Wait;
            }

            await time.Delay(wait, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The last wait ends with the time limit, so that the message is read once more then.</summary>
    private static (bool HasTimeLeft, TimeSpan Wait) TimeLeft(TimeProvider time, long started, TimeSpan limit, TimeSpan delay)
    {
        var left = limit - time.GetElapsedTime(started);
        return (left > TimeSpan.Zero, Min(left, delay));
    }

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
