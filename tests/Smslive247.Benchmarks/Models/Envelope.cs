namespace Smslive247.Benchmarks.Models;

/// <summary>What v4 puts around an answer.</summary>
internal sealed class Envelope<T>
{
    [JsonProperty("data"), JsonPropertyName("data")]
    public T? Data { get; set; }

    [JsonProperty("paging"), JsonPropertyName("paging")]
    public Paging? Paging { get; set; }
}
