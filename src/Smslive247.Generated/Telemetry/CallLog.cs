using Microsoft.Extensions.Logging;

namespace Smslive247.Telemetry;

/// <summary>The log messages. The highest level is Warning, since the caller receives the exception. They contain no data of requests and responses.</summary>
internal static partial class CallLog
{
    [LoggerMessage(1, LogLevel.Debug, "{Operation} ({Request}) succeeded with {StatusCode} at attempt {Attempts}, after {Duration:0.#} ms.", EventName = nameof(CallSucceeded))]
    public static partial void CallSucceeded(this ILogger logger, string operation, string request, int statusCode, int attempts, double duration);

    [LoggerMessage(2, LogLevel.Warning, "{Operation} ({Request}) failed at attempt {Attempts}, after {Duration:0.#} ms: {ErrorType}.", EventName = nameof(CallFailed))]
    public static partial void CallFailed(this ILogger logger, string operation, string request, int attempts, double duration, string? errorType);

    [LoggerMessage(3, LogLevel.Warning, "{Operation} ({Request}) failed at attempt {Attempts}, after {Duration:0.#} ms: {ErrorType}. The service may have processed it: check before you repeat it.", EventName = nameof(CallMayHaveBeenSent))]
    public static partial void CallMayHaveBeenSent(this ILogger logger, string operation, string request, int attempts, double duration, string? errorType);

    [LoggerMessage(4, LogLevel.Debug, "{Operation} ({Request}) was cancelled by the caller at attempt {Attempts}, after {Duration:0.#} ms.", EventName = nameof(CallCancelled))]
    public static partial void CallCancelled(this ILogger logger, string operation, string request, int attempts, double duration);

    [LoggerMessage(5, LogLevel.Warning, "{Operation} ({Request}) failed at attempt {Attempts}: {ErrorType}. Next attempt in {Wait:0.#} ms.", EventName = nameof(AttemptFailed))]
    public static partial void AttemptFailed(this ILogger logger, string operation, string request, int attempts, string? errorType, double wait);

    [LoggerMessage(6, LogLevel.Warning, "{Operation} ({Request}) was rate limited (429) at attempt {Attempts}. Next attempt in {Wait:0.#} ms.", EventName = nameof(CallThrottled))]
    public static partial void CallThrottled(this ILogger logger, string operation, string request, int attempts, double wait);

    [LoggerMessage(8, LogLevel.Warning, "DryRun is on: sends are answered on this machine, and no SMS is sent.", EventName = nameof(DryRunIsOn))]
    public static partial void DryRunIsOn(this ILogger logger);

    [LoggerMessage(9, LogLevel.Information, "{Operation} ({Request}) was not sent, because DryRun is on.", EventName = nameof(CallNotSent))]
    public static partial void CallNotSent(this ILogger logger, string operation, string request);

    [LoggerMessage(7, LogLevel.Warning, "{Operation} ({Request}) was sent at attempt {Attempts}, after {Duration:0.#} ms, but its response is not as documented: {ErrorType}. Do not repeat it.", EventName = nameof(CallSent))]
    public static partial void CallSent(this ILogger logger, string operation, string request, int attempts, double duration, string? errorType);
}
