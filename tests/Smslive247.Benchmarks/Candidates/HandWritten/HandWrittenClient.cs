using Smslive247.Benchmarks.Models;
using Smslive247.Benchmarks.Service;

namespace Smslive247.Benchmarks.Candidates.HandWritten;

/// <summary>What somebody would write who needs these few operations, and knows HttpClient well.</summary>
/// <typeparam name="TOne">The answer with one message.</typeparam>
/// <typeparam name="TMany">The answer with a page of them.</typeparam>
/// <typeparam name="TSend">The request that sends one.</typeparam>
internal sealed class HandWrittenClient<TOne, TMany, TSend>(
    HttpMessageHandler handler, IJsonFormat format, string path, string pageParameter, Func<string, string, TSend> createRequest) : ICandidate
    where TOne : class
    where TMany : class
{
    private readonly HttpClient http = Account.Connect(handler);

    public async Task<object> ListAsync(int pageNo) => await SendAsync<TMany>(new(HttpMethod.Get, $"{path}?{pageParameter}={pageNo}"));

    public async Task<object> GetAsync(string messageId) => await SendAsync<TOne>(new(HttpMethod.Get, $"{path}/{Uri.EscapeDataString(messageId)}"));

    public async Task<object> SendAsync(string text, string phoneNumber) =>
        await SendAsync<TOne>(new(HttpMethod.Post, path) { Content = format.Write(createRequest(text, phoneNumber)) });

    public async Task<object> FailAsync(string messageId)
    {
        try
        {
            return await GetAsync(messageId);
        }
        catch (RefusedException refusal)
        {
            return refusal;
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
                : throw new RefusedException(response.StatusCode, await format.ReadAsync<ApiError>(response.Content));
        }
    }
}
