namespace Smslive247;

/// <summary>There was no answer, or one that broke off.</summary>
public class Smslive247ConnectionException : Smslive247Exception
{
    /// <summary>Creates the exception; tests of your own error handling may do so.</summary>
    public Smslive247ConnectionException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
