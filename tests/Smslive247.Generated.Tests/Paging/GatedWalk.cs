namespace Smslive247.Tests;

/// <summary>A list of ten pages with prefetch. The test decides when to respond to each request.</summary>
public abstract class GatedWalk : IDisposable
{
    protected const int Ahead = 4;

    private protected GatedWalk(ApiVersion version) => (Version, Pages) = (version, new(version, 10 * MessagePages.Size));

    protected IEnumerable<int> Requested => Handler.Requests.Select(MessagePages.NumberIn);

    protected ApiVersion Version { get; }

    private protected StubTime Time { get; } = new();

    private protected GatedHandler Handler { get; } = new();

    private protected MessagePages Pages { get; }

    public void Dispose()
    {
        Handler.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Reads a page whose response has come.</summary>
    protected async Task ReadPageAsync(IAsyncEnumerator<string> ids, int pageNo)
    {
        for (var item = (pageNo - 1) * MessagePages.Size; item < pageNo * MessagePages.Size; item++)
        {
            Assert.True(await ids.MoveNextAsync());
            Assert.Equal(Pages.All[item], ids.Current);
        }
    }

    /// <summary>Reads a page, and replies to its request meanwhile: the next one, unless it is given.</summary>
    private protected async Task FetchPageAsync(IAsyncEnumerator<string> ids, int pageNo, GatedRequest? request = null)
    {
        var reading = ReadPageAsync(ids, pageNo);
        Reply(request ?? await Handler.NextAsync());
        await reading;
    }

    private protected void Reply(GatedRequest request) => request.Reply(Pages.Response(MessagePages.NumberIn(request.Line)));

    private protected static void Reply(GatedRequest request, HttpStatusCode status) =>
        request.Reply(StubHandler.Response(status, "{}"));
}
