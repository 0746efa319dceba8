using Smslive247.Internal;

namespace Smslive247;

/// <summary>The account sends too many requests (429). The refused one was not carried out.</summary>
public sealed class Smslive247RateLimitException : Smslive247ApiException
{
    /// <summary>Creates the exception; tests of your own error handling may do so.</summary>
    public Smslive247RateLimitException(string message)
        : base(message)
    {
    }

    internal Smslive247RateLimitException(ApiFailure failure)
        : base(failure) => RetryAfter = failure.RetryAfter;

    /// <summary>How long the service wants to be left alone.</summary>
    /// <value>Null where it does not say.</value>
    public TimeSpan? RetryAfter { get; init; }
}
