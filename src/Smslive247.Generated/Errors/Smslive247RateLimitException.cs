namespace Smslive247;

/// <summary>The account sends too many requests (429). The refused one was not carried out: wait for <see cref="Smslive247ApiException.RetryAfter"/>.</summary>
public sealed class Smslive247RateLimitException : Smslive247ApiException
{
    /// <summary>Creates the exception; tests of your own error handling may do so.</summary>
    public Smslive247RateLimitException(string message)
        : base(message)
    {
    }

    internal Smslive247RateLimitException(ErrorResponse error)
        : base(error)
    {
    }
}
