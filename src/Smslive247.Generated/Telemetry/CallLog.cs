using Microsoft.Extensions.Logging;

namespace Smslive247.Telemetry;

/// <summary>
/// The log lines. What a call fails with is thrown at the caller, who alone knows whether it is an error of his program: the
/// worst that stands here is a warning. Nothing that a caller or the service said is in them.
/// </summary>
internal static partial class CallLog
{
    [LoggerMessage(1, LogLevel.Debug, "{Operation} ({Request}) succeeded with {StatusCode} at try {Attempts}, after {Duration:0.#} ms.", EventName = nameof(CallSucceeded))]
    public static partial void CallSucceeded(this ILogger logger, string operation, string request, int statusCode, int attempts, double duration);

    [LoggerMessage(2, LogLevel.Warning, "{Operation} ({Request}) failed at try {Attempts}, after {Duration:0.#} ms: {ErrorType}.", EventName = nameof(CallFailed))]
    public static partial void CallFailed(this ILogger logger, string operation, string request, int attempts, double duration, string? errorType);

    [LoggerMessage(3, LogLevel.Warning, "{Operation} ({Request}) failed at try {Attempts}, after {Duration:0.#} ms: {ErrorType}. It may have been carried out all the same: look before it is repeated.", EventName = nameof(CallMayHaveBeenSent))]
    public static partial void CallMayHaveBeenSent(this ILogger logger, string operation, string request, int attempts, double duration, string? errorType);

    [LoggerMessage(4, LogLevel.Debug, "{Operation} ({Request}) was cancelled by the caller at try {Attempts}, after {Duration:0.#} ms.", EventName = nameof(CallCancelled))]
    public static partial void CallCancelled(this ILogger logger, string operation, string request, int attempts, double duration);

    [LoggerMessage(5, LogLevel.Warning, "{Operation} ({Request}) failed at try {Attempts}: {ErrorType}. It is tried again in {Wait:0.#} ms.", EventName = nameof(AttemptFailed))]
    public static partial void AttemptFailed(this ILogger logger, string operation, string request, int attempts, string? errorType, double wait);

    [LoggerMessage(6, LogLevel.Warning, "{Operation} ({Request}) was refused at try {Attempts}, because too much was asked (429). It is tried again in {Wait:0.#} ms.", EventName = nameof(CallThrottled))]
    public static partial void CallThrottled(this ILogger logger, string operation, string request, int attempts, double wait);
}
