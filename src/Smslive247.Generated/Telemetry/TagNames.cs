namespace Smslive247.Telemetry;

/// <summary>The names of all tags of spans and measurements. The README lists them; a change breaks dashboards of users.</summary>
internal static class TagNames
{
    public const string MessagingSystem = "messaging.system";
    public const string MessagingOperationName = "messaging.operation.name";
    public const string MessagingOperationType = "messaging.operation.type";
    public const string Method = "http.request.method";
    public const string ResendCount = "http.request.resend_count";
    public const string StatusCode = "http.response.status_code";
    public const string UrlTemplate = "url.template";
    public const string ServerAddress = "server.address";
    public const string ServerPort = "server.port";
    public const string ErrorType = "error.type";

    /// <summary>The name of a registered account; absent without a name.</summary>
    public const string Account = "smslive247.account";

    /// <summary>True for a call that was answered on this machine; absent for others.</summary>
    public const string DryRun = "smslive247.dry_run";
    public const string MayHaveBeenSent = "smslive247.may_have_been_sent";
}
