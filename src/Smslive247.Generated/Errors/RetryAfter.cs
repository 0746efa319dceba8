using System.Net.Http.Headers;

namespace Smslive247.Errors;

/// <summary>The header <c>Retry-After</c>, with which the service requests a wait.</summary>
internal static class RetryAfter
{
    /// <param name="header">Seconds, or a date, which is always in GMT.</param>
    /// <param name="timeProvider">The clock that a date is compared with.</param>
    /// <returns>Zero or more; null for a value that is neither.</returns>
    public static TimeSpan? Parse(string header, TimeProvider timeProvider)
    {
        if (!RetryConditionHeaderValue.TryParse(header, out var value))
        {
            return null;
        }

        var wait = value.Delta ?? value.Date - timeProvider.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
