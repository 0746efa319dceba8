namespace Smslive247.Sandbox.Events;

/// <summary>A request of the log, with its number: 0 for the first.</summary>
internal sealed record LoggedRequest(
    long Number, DateTimeOffset Date, string Method, string PathAndQuery, string? PathTemplate, string? OperationId, int? Status, double DurationSeconds, string? Problem)
{
    public static LoggedRequest Of(long number, SandboxRequest request) =>
        new(number, request.Date, request.Method, request.PathAndQuery, request.PathTemplate, request.OperationId, request.Status, Math.Max(0, request.Duration.TotalSeconds), request.Problem);
}
