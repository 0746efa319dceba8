using Refit;

namespace Smslive247.Benchmarks.Candidates.RefitClients;

internal sealed class RefitV5(IRefitV5 client, IDisposable owner) : ICandidate
{
    public static ICandidate Bare(HttpMessageHandler handler) => new RefitV5(RefitConnection.Bare<IRefitV5>(handler, out var owner), owner);

    public static ICandidate Registered(HttpMessageHandler handler) => new RefitV5(RefitConnection.Registered<IRefitV5>(handler, out var owner), owner);

    public async Task<string?> ListAsync(int pageNo) => (await client.ListAsync(pageNo))[^1].MessageId;

    public async Task<string?> GetAsync(string messageId) => (await client.GetAsync(messageId)).MessageId;

    public async Task<string?> SendAsync(string text, string phoneNumber) => (await client.SendAsync(new("ACME", text, phoneNumber))).MessageId;

    public async Task<string?> FailAsync(string messageId)
    {
        try
        {
            return (await client.GetAsync(messageId)).MessageId;
        }
        catch (ApiException exception)
        {
            return (await exception.GetContentAsAsync<Models.ApiError>())?.Errors?[0].Field;
        }
    }

    public void Dispose() => owner.Dispose();
}
