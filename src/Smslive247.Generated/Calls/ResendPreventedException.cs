namespace Smslive247.Calls;

/// <summary>A handler of the host attempted to send a request again that the service may have processed. Retry policies do not handle this type.</summary>
internal sealed class ResendPreventedException() : InvalidOperationException(
    "a handler attempted to send a request again that the service may have processed. The attempt was stopped: disable the handler's retries for unsafe methods.");
