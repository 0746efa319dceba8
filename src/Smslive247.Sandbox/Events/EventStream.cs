using System.Text;
using Microsoft.AspNetCore.Http;

namespace Smslive247.Sandbox.Events;

/// <summary>Writes events to a listener, as server-sent events. .NET 8 has no result for them.</summary>
internal static class EventStream
{
    /// <summary>What happens within this time is one batch.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    /// <summary>After this many intervals without an event, a comment finds out whether the listener is there.</summary>
    private const int Silent = 75;

    /// <param name="feed">The events.</param>
    /// <param name="http">The request and its response.</param>
    /// <param name="stop">Cancelled when the listener disconnects, or the sandbox stops.</param>
    public static async Task WriteAsync(EventFeed feed, HttpContext http, CancellationToken stop)
    {
        http.Response.ContentType = "text/event-stream";
        await SendAsync("retry: 1000\n\n", http.Response, stop).ConfigureAwait(false);

        // The clock of the machine: that of the sandbox may stand still.
        using var timer = new PeriodicTimer(Interval, TimeProvider.System);
        for (var silent = 0; ; silent++)
        {
            var events = feed.Next();
            if (events.Count > 0 || silent == Silent)
            {
                silent = 0;
                await SendAsync(events.Count == 0 ? ":\n\n" : string.Concat(events.Select(Text)), http.Response, stop).ConfigureAwait(false);
            }

            await timer.WaitForNextTickAsync(stop).ConfigureAwait(false);
        }
    }

    /// <remarks>JSON has no line breaks, so that one line of data suffices.</remarks>
    private static string Text(ServerEvent item) => $"id: {item.Id}\nevent: {item.Type}\ndata: {ControlJson.Write(item.Data)}\n\n";

    private static async Task SendAsync(string text, HttpResponse response, CancellationToken stop)
    {
        await response.WriteAsync(text, Encoding.UTF8, stop).ConfigureAwait(false);
        await response.Body.FlushAsync(stop).ConfigureAwait(false);
    }
}
