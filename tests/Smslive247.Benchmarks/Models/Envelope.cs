namespace Smslive247.Benchmarks.Models;

/// <summary>The envelope of a v4 response.</summary>
internal sealed class Envelope<T>
{
    [JsonProperty("data"), JsonPropertyName("data")]
    public T? Data { get; set; }

    [JsonProperty("paging"), JsonPropertyName("paging")]
    public Paging? Paging { get; set; }
}

internal sealed class Paging
{
    [JsonProperty("pageNo"), JsonPropertyName("pageNo")]
    public int PageNo { get; set; }

    [JsonProperty("pageSize"), JsonPropertyName("pageSize")]
    public int PageSize { get; set; }

    [JsonProperty("totalCount"), JsonPropertyName("totalCount")]
    public long TotalCount { get; set; }

    [JsonProperty("totalPages"), JsonPropertyName("totalPages")]
    public int TotalPages { get; set; }
}
