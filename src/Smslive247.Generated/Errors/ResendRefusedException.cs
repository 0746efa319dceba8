namespace Smslive247.Errors;

/// <summary>A handler of the caller's tried to send again what may have been carried out. Retry policies do not handle it.</summary>
internal sealed class ResendRefusedException : InvalidOperationException
{
    public ResendRefusedException()
        : base("a handler tried to send again what may have been carried out, and was stopped: keep its retry policy to calls that only read.")
    {
    }
}
