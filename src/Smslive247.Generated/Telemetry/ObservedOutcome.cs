using System.Globalization;

namespace Smslive247.Telemetry;

/// <summary>The outcome of a call or an attempt.</summary>
/// <param name="exception">The exception; null for a success.</param>
internal readonly struct ObservedOutcome(Exception? exception)
{
    public bool IsSuccess => exception is null;

    /// <summary>Whether a send failed although its response has the id of what was sent.</summary>
    public bool IsSent => exception is Smslive247ContractException { SentMessageId: not null };

    /// <summary>Whether the caller cancelled. Any other cancellation was translated into an exception of the library.</summary>
    public bool IsCancelled => exception is OperationCanceledException;

    /// <summary>The error status, or the type of the exception; null for a success.</summary>
    public string? ErrorType => IsCancelled ? typeof(OperationCanceledException).FullName : ErrorTypeOf(exception);

    public static string? ErrorTypeOf(Exception? exception) => exception is Smslive247ApiException failure
        ? ((int)failure.StatusCode).ToString(CultureInfo.InvariantCulture)
        : exception?.GetType().FullName;

    /// <summary>Whether the service may have processed a call that did not succeed.</summary>
    public bool IsInDoubt(ApiCall call) => !IsSuccess && ((IsCancelled ? call.LastException : exception) is Smslive247Exception failure ? failure.MayHaveBeenSent : call.MayHaveBeenSent);
}
