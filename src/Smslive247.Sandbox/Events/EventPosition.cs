using System.Globalization;
using Smslive247.Sandbox.Service;

namespace Smslive247.Sandbox.Events;

/// <summary>How far a listener has received what happens: the id of an event, which comes back in the header Last-Event-ID.</summary>
/// <param name="Service">The position in the service.</param>
/// <param name="Requests">The number of the next request.</param>
internal sealed record EventPosition(ChangePosition Service, long Requests)
{
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Service.Generation}-{Service.Messages}-{Service.Changes}-{Requests}");

    /// <returns>Null for a text that is none.</returns>
    public static EventPosition? Parse(string? text) =>
        text?.Split('-') is [var generation, var messages, var changes, var requests]
        && Number(messages) is { } message && Number(changes) is { } change && Number(requests) is { } request
            ? new(new(generation, message, change), request)
            : null;

    private static long? Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
