namespace Smslive247.Internal;

/// <summary>A handler of the caller's tried to send again what may have been carried out. Retry policies do not handle it.</summary>
internal sealed class ResendRefusedException : InvalidOperationException
{
    public ResendRefusedException()
        : base("A handler of this HttpClient repeats what is not a GET: tell its retry policy not to.")
    {
    }
}
