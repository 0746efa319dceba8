using Smslive247.Sandbox.Http;
using Smslive247.Sandbox.Service;

namespace Smslive247.Sandbox.Events;

/// <summary>Collects the events of one listener, from where it has been.</summary>
/// <param name="service">The service.</param>
/// <param name="gateway">The gateway.</param>
/// <param name="readStatus">Reads the figures.</param>
/// <param name="last">The position of the listener; null begins now.</param>
internal sealed class EventFeed(SimulatedService service, Gateway gateway, Func<SandboxStatus> readStatus, EventPosition? last)
{
    /// <summary>The most items of an event.</summary>
    public const int MaxItems = 200;

    private EventPosition position = last ?? new(service.Position, gateway.Log.Count);
    private SandboxStatus? status;

    /// <summary>What has happened since the last call.</summary>
    public IReadOnlyList<ServerEvent> Next() => service.ChangesSince(position.Service, MaxItems) is { } changes
        ? [.. Messages(changes), .. Requests(), .. Status()]
        : [Reset(), .. Status()];

    /// <summary>What came after the reset is still to come, by the next call.</summary>
    private ServerEvent Reset()
    {
        var beginning = service.Beginning;
        position = new(beginning.Position, Requests: 0);
        return new(position, "reset", new ResetTime(beginning.Time));
    }

    private IEnumerable<ServerEvent> Messages(MessageChanges changes)
    {
        position = position with { Service = changes.Position };
        if (changes.Items.Count > 0)
        {
            yield return new(position, "messages", new MessageItems(changes.Items, changes.Skipped, changes.SkippedChanges));
        }
    }

    private IEnumerable<ServerEvent> Requests()
    {
        // The log of a sandbox that is being reset may already be shorter.
        var (from, requests) = (Math.Min(position.Requests, gateway.Log.Count), gateway.Log.From(position.Requests, MaxItems));
        if (requests.Count > 0)
        {
            position = position with { Requests = requests[^1].Number + 1 };
            yield return new(position, "requests", new RequestItems([.. requests.Select(request => LoggedRequest.Of(request.Number, request.Request))], requests[0].Number - from));
        }
    }

    private IEnumerable<ServerEvent> Status()
    {
        var current = readStatus();
        if (current with { Now = default } != status)
        {
            status = current with { Now = default };
            yield return new(position, "status", current);
        }
    }
}
