namespace Smslive247.TestSupport;

/// <summary>A request that waits for the test to answer it.</summary>
/// <param name="Line">Path and query.</param>
public sealed record GatedRequest(string Line)
{
    private readonly TaskCompletionSource<HttpResponseMessage> answer = new();

    public Task<HttpResponseMessage> Answer => answer.Task;

    public void Reply(HttpResponseMessage response) => answer.SetResult(response);
}
