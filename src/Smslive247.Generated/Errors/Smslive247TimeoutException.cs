namespace Smslive247;

/// <summary>The answer did not come in time. A call that the caller cancels is an <see cref="OperationCanceledException"/> instead.</summary>
public sealed class Smslive247TimeoutException : Smslive247ConnectionException
{
    /// <summary>Creates the exception; tests of your own error handling may do so.</summary>
    public Smslive247TimeoutException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
