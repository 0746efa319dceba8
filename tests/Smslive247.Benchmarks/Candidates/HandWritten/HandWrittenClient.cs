using Smslive247.Benchmarks.Models;

namespace Smslive247.Benchmarks.Candidates.HandWritten;

/// <summary>A client for these few operations, written by an expert in HttpClient.</summary>
/// <typeparam name="TOne">The response with one message.</typeparam>
/// <typeparam name="TMany">The response with a page of them.</typeparam>
/// <typeparam name="TSend">The request that sends one.</typeparam>
internal sealed class HandWrittenClient<TOne, TMany, TSend>(HttpMessageHandler handler, IJsonFormat format, Dialect<TOne, TMany, TSend> dialect) : ICandidate
    where TOne : class
    where TMany : class
{
    private readonly HttpClient http = Account.Connect(handler);

    public async Task<string?> ListAsync(int pageNo) =>
        dialect.LastIdOf(await SendAsync<TMany>(new(HttpMethod.Get, $"{dialect.Path}?{dialect.PageParameter}={pageNo}")));

    public async Task<string?> GetAsync(string messageId) =>
        dialect.IdOf(await SendAsync<TOne>(new(HttpMethod.Get, $"{dialect.Path}/{Uri.EscapeDataString(messageId)}")));

    public async Task<string?> SendAsync(string text, string phoneNumber) =>
        dialect.IdOf(await SendAsync<TOne>(new(HttpMethod.Post, dialect.Path) { Content = format.Write(dialect.CreateRequest(text, phoneNumber)) }));

    public async Task<string?> FailAsync(string messageId)
    {
        try
        {
            return await GetAsync(messageId);
        }
        catch (ErrorResponseException exception)
        {
            return exception.Error.Errors?[0].Field;
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<T> SendAsync<T>(HttpRequestMessage request)
    {
        using (request)
        using (var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead))
        {
            return response.IsSuccessStatusCode
                ? await format.ReadAsync<T>(response.Content)
                : throw new ErrorResponseException(await format.ReadAsync<ApiError>(response.Content));
        }
    }
}
