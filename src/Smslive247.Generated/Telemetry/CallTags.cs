using System.Diagnostics;

namespace Smslive247.Telemetry;

/// <summary>The tags of spans and measurements, by the OpenTelemetry conventions. <c>url.full</c> is not set, since URLs contain phone numbers.</summary>
internal sealed class CallTags(Uri root, string? account)
{
    private readonly string address = root.IdnHost;
    private readonly object port = root.Port;

    /// <summary>The scope of log messages; null without an account.</summary>
    public AccountScope? Scope { get; } = account is null ? null : new(account);

    public TagList ForCall(ApiOperation operation)
    {
        var tags = new TagList
        {
            { TagNames.MessagingSystem, "smslive247" },
            { TagNames.MessagingOperationName, operation.Id },
            { TagNames.ServerAddress, address },
            { TagNames.ServerPort, port },
        };
        tags.AddIfNotNull(TagNames.Account, account);
        tags.AddIfNotNull(TagNames.MessagingOperationType, operation.IsSend ? "send" : null);
        return tags;
    }

    public TagList ForAttempt(ApiOperation operation)
    {
        var tags = new TagList
        {
            { TagNames.Method, operation.MethodName },
            { TagNames.ServerAddress, address },
            { TagNames.ServerPort, port },
        };
        tags.AddIfNotNull(TagNames.Account, account);
        tags.AddIfNotNull(TagNames.UrlTemplate, operation.Path);
        return tags;
    }
}
