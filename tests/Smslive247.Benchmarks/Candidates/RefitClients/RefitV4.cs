using Refit;
using Smslive247.Benchmarks.Service;

namespace Smslive247.Benchmarks.Candidates.RefitClients;

internal sealed class RefitV4(IRefitV4 client, IDisposable owner) : ICandidate
{
    public static ICandidate Bare(HttpMessageHandler handler) => new RefitV4(RefitConnection.Bare<IRefitV4>(handler, out var owner), owner);

    public static ICandidate Registered(HttpMessageHandler handler) => new RefitV4(RefitConnection.Registered<IRefitV4>(handler, out var owner), owner);

    public async Task<object> ListAsync(int pageNo) => await client.ListAsync(pageNo);

    public async Task<object> GetAsync(string messageId) => await client.GetAsync(messageId);

    public async Task<object> SendAsync(string text, string phoneNumber) => await client.SendAsync(new("ACME", text, phoneNumber));

    public async Task<object> FailAsync(string messageId)
    {
        try
        {
            return await client.GetAsync(messageId);
        }
        catch (ApiException refusal)
        {
            return (refusal, await refusal.GetContentAsAsync<Models.ApiError>());
        }
    }

    public void Dispose() => owner.Dispose();
}
