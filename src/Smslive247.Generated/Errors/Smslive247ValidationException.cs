namespace Smslive247;

/// <summary>The service refused the request as it is (400, 422): see <see cref="Smslive247ApiException.Errors"/>.</summary>
public sealed class Smslive247ValidationException : Smslive247ApiException
{
    /// <summary>Creates the exception; tests of your own error handling may do so.</summary>
    public Smslive247ValidationException(string message)
        : base(message)
    {
    }

    internal Smslive247ValidationException(ErrorResponse error)
        : base(error)
    {
    }
}
