using System.Globalization;

namespace Smslive247.Internal;

/// <summary>How a call or a try ended.</summary>
internal readonly struct CallOutcome
{
    private readonly TaskStatus status;

    private CallOutcome(Task over) => (status, Failure) = (over.Status, over.Exception?.InnerException);

    /// <summary>Null for a success and for a cancellation.</summary>
    public Exception? Failure { get; }

    public bool IsSuccess => status == TaskStatus.RanToCompletion;

    /// <summary>Whether the caller cancelled. Whatever else ends a task as cancelled was given a type of the library's before.</summary>
    public bool IsCancelled => status == TaskStatus.Canceled;

    /// <summary>The status that refused a call, or the type of what it failed with; null for a success.</summary>
    public string? ErrorType => IsCancelled ? typeof(OperationCanceledException).FullName : TypeOf(Failure);

    public static CallOutcome Of(Task over) => new(over);

    public static string? TypeOf(Exception? failure) => failure is Smslive247ApiException refusal
        ? ((int)refusal.StatusCode).ToString(CultureInfo.InvariantCulture)
        : failure?.GetType().FullName;

    /// <summary>Whether the service may have carried out a call that did not succeed. A cancellation has no member that would say so.</summary>
    public bool IsInDoubt(ApiCall call) => !IsSuccess && ((Failure ?? call.Failure) is Smslive247Exception failure ? failure.MayHaveBeenSent : call.MayHaveBeenSent);
}
