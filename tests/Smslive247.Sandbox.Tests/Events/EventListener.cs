namespace Smslive247.Sandbox.Tests.Events;

/// <summary>Reads server-sent events, as a browser does.</summary>
internal sealed class EventListener(HttpResponseMessage response, StreamReader reader) : IAsyncDisposable
{
    public string? LastId { get; private set; }

    public static async Task<EventListener> StartAsync(TestSandbox test, string? lastId = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/_sandbox/events");
        if (lastId is not null)
        {
            request.Headers.Add("Last-Event-ID", lastId);
        }

        var response = await test.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.ToString());
        return new(response, new StreamReader(await response.Content.ReadAsStreamAsync()));
    }

    /// <summary>The next event of this name; others are passed over.</summary>
    public async Task<JToken> NextAsync(string name)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            var (type, data) = await NextAsync(timeout.Token);
            if (type == name)
            {
                return JToken.Parse(data);
            }
        }
    }

    private async Task<(string? Type, string Data)> NextAsync(CancellationToken stop)
    {
        var (type, data) = ((string?)null, "");
        while (await reader.ReadLineAsync(stop) is { Length: > 0 } line)
        {
            var (field, value) = line.Split(": ", 2) is [var name, var text] ? (name, text) : (line, "");
            LastId = field == "id" ? value : LastId;
            type = field == "event" ? value : type;
            data += field == "data" ? value : "";
        }

        return (type, data);
    }

    public ValueTask DisposeAsync()
    {
        reader.Dispose();
        response.Dispose();
        return ValueTask.CompletedTask;
    }
}
