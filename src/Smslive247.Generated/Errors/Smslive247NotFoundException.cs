namespace Smslive247;

/// <summary>There is no such resource (404).</summary>
public sealed class Smslive247NotFoundException : Smslive247ApiException
{
    /// <summary>Creates the exception; tests of your own error handling may do so.</summary>
    public Smslive247NotFoundException(string message)
        : base(message)
    {
    }

    internal Smslive247NotFoundException(ErrorResponse error)
        : base(error)
    {
    }
}
