using System.Diagnostics;

namespace Smslive247.Telemetry;

/// <summary>The tags of spans and measurements, by the OpenTelemetry conventions. <c>url.full</c> is not set, since URLs contain phone numbers.</summary>
internal sealed class CallTags(Uri root)
{
    private readonly string address = root.IdnHost;
    private readonly object port = root.Port;

    public TagList ForCall(ApiOperation operation)
    {
        var tags = new TagList
        {
            { TagNames.MessagingSystem, "smslive247" },
            { TagNames.MessagingOperationName, operation.Id },
            { TagNames.ServerAddress, address },
            { TagNames.ServerPort, port },
        };
        if (operation.IsSend)
        {
            tags.Add(TagNames.MessagingOperationType, "send");
        }

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
        if (operation.Path is { } path)
        {
            tags.Add(TagNames.UrlTemplate, path);
        }

        return tags;
    }
}
