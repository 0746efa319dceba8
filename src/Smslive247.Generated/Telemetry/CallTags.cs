using System.Diagnostics;

namespace Smslive247.Telemetry;

/// <summary>
/// The tags that spans and measurements share, after OpenTelemetry's conventions for HTTP and messaging. They come from the
/// document and the base address alone: an address, which <c>url.full</c> would state, holds phone numbers.
/// </summary>
internal sealed class CallTags(Uri root)
{
    private readonly string address = root.IdnHost;
    private readonly object port = root.Port;

    public TagList OfCall(ApiOperation operation)
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

    public TagList OfAttempt(ApiOperation operation)
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
