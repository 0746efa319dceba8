namespace Smslive247.Errors;

/// <summary>A handler of the caller's tried to send again a request that may have been carried out. Retry policies do not handle this type.</summary>
internal sealed class ResendPreventedException() : InvalidOperationException(
    "a handler tried to send again a request that may have been carried out. It was stopped: limit the handler's retry policy to calls that only read.");
