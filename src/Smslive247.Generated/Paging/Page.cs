using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using IJsonOnDeserialized = System.Text.Json.Serialization.IJsonOnDeserialized;
using Ignore = System.Text.Json.Serialization.JsonIgnoreAttribute;
using IgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition;
using JsonException = System.Text.Json.JsonException;
using Name = System.Text.Json.Serialization.JsonPropertyNameAttribute;
using NumberHandling = System.Text.Json.Serialization.JsonNumberHandling;
using Required = System.Text.Json.Serialization.JsonRequiredAttribute;

namespace Smslive247;

/// <summary>One page of a list. Its JSON has the names of the API: <c>items</c>, <c>pageNo</c>, <c>pageSize</c>, <c>totalCount</c>.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy), ItemNullValueHandling = NullValueHandling.Ignore)]
[System.Text.Json.Serialization.JsonNumberHandling(NumberHandling.Strict)]
public sealed class Page<T> : IResponseSource, IJsonOnDeserialized
{
    /// <summary>Creates an empty page, for serializers.</summary>
    [System.Text.Json.Serialization.JsonConstructor]
    public Page() => Items = [];

    /// <summary>Creates a page, for tests that replace a client.</summary>
    /// <param name="items">The items, in the service's order.</param>
    /// <param name="pageNo">The number of the page, from 1.</param>
    /// <param name="pageSize">The maximum number of items in a page.</param>
    /// <param name="totalCount">The number of items in all pages; null if the service does not state it.</param>
    /// <param name="totalPages">The number of pages; null if the service does not state it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    [JsonConstructor]
    public Page(IReadOnlyList<T> items, int pageNo, int pageSize, long? totalCount = null, int? totalPages = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        (Items, PageNo, PageSize, TotalCount, TotalPages) = (items, pageNo, pageSize, totalCount, totalPages);
    }

    /// <summary>The items, in the service's order.</summary>
    [Name("items"), Required]
    public IReadOnlyList<T> Items { get; init; }

    /// <summary>The number of the page, from 1.</summary>
    [Name("pageNo"), Required, Ignore(Condition = IgnoreCondition.Never)]
    public int PageNo { get; init; }

    /// <summary>The maximum number of items in a page. It can be less than requested.</summary>
    [Name("pageSize"), Required, Ignore(Condition = IgnoreCondition.Never)]
    public int PageSize { get; init; }

    /// <summary>The number of items in all pages.</summary>
    /// <value>Null if the service does not state it.</value>
    [Name("totalCount"), Ignore(Condition = IgnoreCondition.WhenWritingNull)]
    public long? TotalCount { get; init; }

    /// <summary>The number of pages.</summary>
    /// <value>Null if the service does not state it.</value>
    [Name("totalPages"), Ignore(Condition = IgnoreCondition.WhenWritingNull)]
    public int? TotalPages { get; init; }

    /// <summary>Whether more pages follow, by what the service states with this page. Without totals, only an empty page is the last.</summary>
    /// <remarks>An enumeration of the list is more reliable, since it also considers pages that are shorter than stated.</remarks>
    [Name("hasNextPage"), Ignore(Condition = IgnoreCondition.Never)]
    public bool HasNextPage => Items.Count > 0 && (IsUnbounded || PageNo < TotalPages || (long)PageNo * PageSize < TotalCount);

    Smslive247Response? IResponseSource.Response => Response;

    internal Smslive247Response? Response { get; init; }

    /// <exception cref="JsonException">The JSON is not that of a page.</exception>
    void IJsonOnDeserialized.OnDeserialized()
    {
        if (Items is null || (ItemsJson.AreModels<T>() && Items.Any(item => item is null)))
        {
            throw new JsonException("The items of the page, or one of them, are null.");
        }
    }

    /// <summary>Whether the service states no totals, or zero although there are items.</summary>
    private bool IsUnbounded => TotalPages is null or <= 0 && TotalCount is null or <= 0;
}
