namespace Smslive247;

/// <summary>The response did not arrive in time. A call that the caller cancels throws <see cref="OperationCanceledException"/> instead.</summary>
/// <param name="message">The message. The constructor is public for tests.</param>
/// <param name="innerException">The cause; null by default.</param>
public sealed class Smslive247TimeoutException(string message, Exception? innerException = null) : Smslive247ConnectionException(message, innerException);
