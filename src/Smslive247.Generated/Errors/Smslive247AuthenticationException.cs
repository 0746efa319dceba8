namespace Smslive247;

/// <summary>The key is missing, wrong or without the right (401, 403).</summary>
public sealed class Smslive247AuthenticationException : Smslive247ApiException
{
    /// <summary>Creates the exception; tests of your own error handling may do so.</summary>
    public Smslive247AuthenticationException(string message)
        : base(message)
    {
    }

    internal Smslive247AuthenticationException(ErrorResponse error)
        : base(error)
    {
    }
}
