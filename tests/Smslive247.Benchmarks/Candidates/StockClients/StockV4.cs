using Smslive247.Benchmarks.Stock.V4;

namespace Smslive247.Benchmarks.Candidates.StockClients;

internal sealed class StockV4(HttpMessageHandler handler) : ICandidate
{
    private readonly HttpClient http = Account.Connect(handler);
    private MessagesClient? messages;

    private MessagesClient Messages => messages ??= new(http);

    public async Task<string?> ListAsync(int pageNo) => (await Messages.ListAsync(pageNo, pageSize: null, dateFrom: null, dateTo: null)).Data.Last().MessageID;

    public async Task<string?> GetAsync(string messageId) => (await Messages.GetAsync(messageId)).Data.MessageID;

    public async Task<string?> SendAsync(string text, string phoneNumber) =>
        (await Messages.SendAsync(new SendMessageRequest { SenderID = "ACME", MessageText = text, MobileNumber = phoneNumber })).Data.MessageID;

    public async Task<string?> FailAsync(string messageId)
    {
        try
        {
            return (await Messages.GetAsync(messageId)).Data.MessageID;
        }
        catch (ApiException<ErrorResponse> exception)
        {
            return exception.Result.Errors?.First().Field;
        }
    }

    public void Dispose() => http.Dispose();
}
