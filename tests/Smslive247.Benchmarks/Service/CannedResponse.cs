namespace Smslive247.Benchmarks.Service;

/// <summary>A response of the service, to be sent repeatedly.</summary>
internal sealed record CannedResponse(HttpStatusCode Status, byte[] Body, int? TotalCount = null)
{
    public HttpResponseMessage CreateMessage(HttpRequestMessage request)
    {
        var message = new HttpResponseMessage(Status) { RequestMessage = request, Content = new StreamContent(new MemoryStream(Body, writable: false)) };

        // As the network does, without parsing it.
        message.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8");
        if (TotalCount is { } count)
        {
            message.Headers.Add("X-Page-Number", "1");
            message.Headers.Add("X-Page-Size", "20");
            message.Headers.Add("X-Total-Count", $"{count}");
        }

        return message;
    }
}
