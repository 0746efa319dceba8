namespace Smslive247;

/// <summary>The account sent too many requests (429). The request was not processed: wait for <see cref="Smslive247ApiException.RetryAfter"/>.</summary>
/// <param name="message">The message. The constructor is public for tests.</param>
public sealed class Smslive247RateLimitException(string message) : Smslive247ApiException(message);
