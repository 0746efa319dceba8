using Smslive247.Benchmarks.Stock.V5;

namespace Smslive247.Benchmarks.Candidates.StockClients;

internal sealed class StockV5(HttpMessageHandler handler) : ICandidate
{
    private readonly HttpClient http = Account.Connect(handler);
    private MessagesClient? messages;

    private MessagesClient Messages => messages ??= new(http);

    public async Task<string?> ListAsync(int pageNo) => (await Messages.ListAsync(pageNo, pageSize: null, dateFrom: null, dateTo: null, searchText: null, cacheTag: null)).Last().MessageID;

    public async Task<string?> GetAsync(string messageId) => (await Messages.GetAsync(messageId)).MessageID;

    public async Task<string?> SendAsync(string text, string phoneNumber) =>
        (await Messages.SendAsync(new SendMessageRequest { SenderID = "ACME", MessageText = text, PhoneNumber = phoneNumber })).MessageID;

    public async Task<string?> FailAsync(string messageId)
    {
        try
        {
            return (await Messages.GetAsync(messageId)).MessageID;
        }
        catch (ApiException<ErrorResponse> exception)
        {
            return exception.Result.Errors?.First().Field;
        }
    }

    public void Dispose() => http.Dispose();
}
