using System.Web;

namespace Smslive247.Benchmarks.Paging;

/// <summary>Returns the pages of a list, each after a delay.</summary>
internal sealed class PagedHandler(int items, int pageSize, TimeSpan latency) : HttpMessageHandler
{
    private readonly CannedResponse[] pages =
        [.. Enumerable.Range(1, items / pageSize).Select(page => CannedResponses.Page("v4", page, pageSize, items))];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Task.Delay(latency, cancellationToken);
        var page = int.Parse(HttpUtility.ParseQueryString(request.RequestUri!.Query)["pageNo"]!, System.Globalization.CultureInfo.InvariantCulture);
        return pages[page - 1].CreateMessage(request);
    }
}
