using System.Net.Http.Headers;

namespace Smslive247.Errors;

/// <summary>The header <c>Retry-After</c>.</summary>
internal static class RetryAfter
{
    /// <summary>Parses a number of seconds or a date in GMT.</summary>
    /// <returns>Zero or more; null for an invalid value.</returns>
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
