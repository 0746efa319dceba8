namespace Smslive247;

/// <summary>The service failed (500 and above). What is not a GET may have been carried out all the same.</summary>
public sealed class Smslive247ServerException : Smslive247ApiException
{
    /// <summary>Creates the exception; tests of your own error handling may do so.</summary>
    public Smslive247ServerException(string message)
        : base(message)
    {
    }

    internal Smslive247ServerException(ErrorResponse error)
        : base(error)
    {
    }
}
