using System.Globalization;

namespace Smslive247.Telemetry;

/// <summary>The outcome of a call or an attempt.</summary>
/// <param name="exception">What it ended with; null for a success.</param>
internal readonly struct CallOutcome(Exception? exception)
{
    public bool IsSuccess => exception is null;

    /// <summary>Whether the caller cancelled. Whatever else cancels was given a type of the library's before.</summary>
    public bool IsCancelled => exception is OperationCanceledException;

    /// <summary>The status that refused a call, or the type of what it failed with; null for a success.</summary>
    public string? ErrorType => IsCancelled ? typeof(OperationCanceledException).FullName : TypeOf(exception);

    public static string? TypeOf(Exception? failure) => failure is Smslive247ApiException refusal
        ? ((int)refusal.StatusCode).ToString(CultureInfo.InvariantCulture)
        : failure?.GetType().FullName;

    /// <summary>Whether the service may have carried out a call that did not succeed. A cancellation has no member that would say so.</summary>
    public bool IsInDoubt(ApiCall call) => !IsSuccess && ((IsCancelled ? call.LastException : exception) is Smslive247Exception failure ? failure.MayHaveBeenSent : call.MayHaveBeenSent);
}
