using System.Net.Http.Headers;

namespace Smslive247.Errors;

/// <summary>The header by which the service asks for a wait.</summary>
internal static class RetryAfter
{
    /// <summary>The wait that the header asks for, which states seconds or a date (always GMT).</summary>
    /// <returns>Zero or more; null where there is no readable header.</returns>
    public static TimeSpan? Read(Smslive247Response response, TimeProvider timeProvider)
    {
        if (!RetryConditionHeaderValue.TryParse(response.GetHeader("Retry-After"), out var header))
        {
            return null;
        }

        var wait = header.Delta ?? header.Date - timeProvider.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
