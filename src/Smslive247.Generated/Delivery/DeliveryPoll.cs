namespace Smslive247.Delivery;

/// <summary>Polls a message until its delivery is final, or a time limit ends.</summary>
internal static class DeliveryPoll
{
    private static readonly TimeSpan DefaultTimeLimit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LongestTimeLimit = TimeSpan.FromDays(1);
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestWaitForMessage = TimeSpan.FromSeconds(10);

    /// <returns>The message as last read, whether or not it is final.</returns>
    /// <exception cref="Smslive247Exception">The last request failed, or one that a later request would not change.</exception>
    public static async Task<T> WaitAsync<T>(TimeProvider time, TimeSpan? timeLimit, Func<CancellationToken, Task<T>> get, Func<T, bool> isFinal, CancellationToken cancellationToken)
    {
        var limit = Guard.InRange<TimeSpan>(timeLimit ?? DefaultTimeLimit, TimeSpan.Zero, LongestTimeLimit, nameof(timeLimit))!.Value;
        var started = time.GetTimestamp();
        for (var delay = FirstDelay; ; delay = Min(delay + delay, LongestDelay))
        {
            TimeSpan wait;
            try
            {
                var message = await get(cancellationToken).ConfigureAwait(false);
                wait = Min(delay, limit - time.GetElapsedTime(started));
                if (isFinal(message) || wait <= TimeSpan.Zero)
                {
                    return message;
                }
            }
            catch (Smslive247Exception exception) when (MayPass(exception, delay) && time.GetElapsedTime(started) < limit)
            {
                wait = Min(LongerOf(delay, exception), limit - time.GetElapsedTime(started));
            }

            // The last wait ends with the time limit, so that the message is read once more then.
            await time.Delay(wait < TimeSpan.Zero ? TimeSpan.Zero : wait, cancellationToken).ConfigureAwait(false);
        }
    }

    // Right after the send, the service may not know the message everywhere.
    private static bool MayPass(Smslive247Exception exception, TimeSpan delay) =>
        exception.IsTransient || (exception is Smslive247NotFoundException && delay < LongestWaitForMessage);

    private static TimeSpan LongerOf(TimeSpan delay, Smslive247Exception exception) =>
        exception is Smslive247ApiException { RetryAfter: { } after } && after > delay ? after : delay;

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
