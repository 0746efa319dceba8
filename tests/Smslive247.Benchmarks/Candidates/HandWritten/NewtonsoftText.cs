namespace Smslive247.Benchmarks.Candidates.HandWritten;

/// <summary>The common way: the whole text, then Newtonsoft.Json.</summary>
internal sealed class NewtonsoftText : IJsonFormat
{
    public async Task<T> ReadAsync<T>(HttpContent content) => JsonConvert.DeserializeObject<T>(await content.ReadAsStringAsync())!;

    public HttpContent Write<T>(T value) => new StringContent(JsonConvert.SerializeObject(value), Encoding.UTF8, "application/json");
}
