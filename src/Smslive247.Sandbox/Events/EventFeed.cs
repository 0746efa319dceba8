using Smslive247.Sandbox.Http;
using Smslive247.Sandbox.Service;

namespace Smslive247.Sandbox.Events;

/// <summary>Collects the events of one listener, from where it has been.</summary>
internal sealed class EventFeed
{
    /// <summary>The most items of an event.</summary>
    public const int MaxItems = 200;

    private readonly SimulatedService service;
    private readonly Gateway gateway;
    private readonly Func<SandboxStatus> readStatus;
    private readonly PendingChanges pending = new();
    private EventPosition position;
    private SandboxStatus? status;

    /// <param name="service">The service.</param>
    /// <param name="gateway">The gateway.</param>
    /// <param name="readStatus">Reads the figures.</param>
    /// <param name="last">The position of the listener; null begins now.</param>
    public EventFeed(SimulatedService service, Gateway gateway, Func<SandboxStatus> readStatus, EventPosition? last)
    {
        (this.service, this.gateway, this.readStatus) = (service, gateway, readStatus);
        position = last ?? new(service.Position, gateway.Log.Count);
        pending.Begin(service.RecentBefore(position.Service), position.Service.Time);
    }

    /// <summary>What has happened since the last call.</summary>
    public IReadOnlyList<ServerEvent> Next()
    {
        var now = service.Position;
        return now.Generation == position.Service.Generation ? [.. Messages(now.Time), .. Requests(), .. Status()] : [Reset(now), .. Status()];
    }

    private ServerEvent Reset(ChangePosition now)
    {
        position = new(now, gateway.Log.Count);
        pending.Clear();
        return new(position, "reset", new object());
    }

    private IEnumerable<ServerEvent> Messages(DateTimeOffset now)
    {
        var changes = service.ChangesSince(position.Service, pending.TakeDue(now, MaxItems), MaxItems);
        if (changes.Position.Generation != position.Service.Generation)
        {
            // It was reset just now, which the next call finds.
            yield break;
        }

        position = position with { Service = changes.Position };
        pending.Add(changes.Items);
        if (changes.Items.Count > 0)
        {
            yield return new(position, "messages", new EventItems<SandboxMessage>([.. changes.Items.Select(change => change.Message)], changes.Skipped));
        }
    }

    private IEnumerable<ServerEvent> Requests()
    {
        // The log of a sandbox that is being reset may already be shorter.
        var (from, requests) = (Math.Min(position.Requests, gateway.Log.Count), gateway.Log.From(position.Requests, MaxItems));
        if (requests.Count > 0)
        {
            position = position with { Requests = requests[^1].Number + 1 };
            yield return new(position, "requests", new EventItems<LoggedRequest>([.. requests.Select(request => LoggedRequest.Of(request.Number, request.Request))], requests[0].Number - from));
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
