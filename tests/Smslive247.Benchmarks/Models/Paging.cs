namespace Smslive247.Benchmarks.Models;

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
