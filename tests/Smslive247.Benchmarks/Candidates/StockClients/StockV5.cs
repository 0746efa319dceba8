using Smslive247.Benchmarks.Service;
using Smslive247.Benchmarks.Stock.V5;

namespace Smslive247.Benchmarks.Candidates.StockClients;

internal sealed class StockV5(HttpMessageHandler handler) : ICandidate
{
    private readonly HttpClient http = Account.Connect(handler);
    private MessagesClient? messages;

    private MessagesClient Messages => messages ??= new(http);

    public async Task<object> ListAsync(int pageNo) => await Messages.ListAsync(pageNo, pageSize: null, dateFrom: null, dateTo: null, searchText: null, cacheTag: null);

    public async Task<object> GetAsync(string messageId) => await Messages.GetAsync(messageId);

    public async Task<object> SendAsync(string text, string phoneNumber) =>
        await Messages.SendAsync(new SendMessageRequest { SenderID = "ACME", MessageText = text, PhoneNumber = phoneNumber });

    public async Task<object> FailAsync(string messageId)
    {
        try
        {
            return await Messages.GetAsync(messageId);
        }
        catch (ApiException<ApiError> refusal)
        {
            return refusal;
        }
    }

    public void Dispose() => http.Dispose();
}
