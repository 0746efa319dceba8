namespace Smslive247;

/// <summary>The account has too little credit (402).</summary>
public sealed class Smslive247InsufficientCreditException : Smslive247ApiException
{
    /// <summary>Creates the exception; tests of your own error handling may do so.</summary>
    public Smslive247InsufficientCreditException(string message)
        : base(message)
    {
    }

    internal Smslive247InsufficientCreditException(ErrorResponse error)
        : base(error)
    {
    }
}
