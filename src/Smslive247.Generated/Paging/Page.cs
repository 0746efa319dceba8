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

/// <summary>One page of a list. As JSON it has the names of the API: <c>items</c>, <c>pageNo</c>, <c>pageSize</c>, <c>totalCount</c>.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy), ItemNullValueHandling = NullValueHandling.Ignore)]
[System.Text.Json.Serialization.JsonNumberHandling(NumberHandling.Strict)]
public sealed class Page<T> : IResponseSource, IJsonOnDeserialized
{
    /// <summary>Creates an empty page, into which serializers put what they read.</summary>
    [System.Text.Json.Serialization.JsonConstructor]
    public Page() => Items = [];

    /// <summary>Creates a page; tests that stand in for a client may do so.</summary>
    /// <param name="items">The items, in the service's order.</param>
    /// <param name="pageNo">The number of the page, from 1.</param>
    /// <param name="pageSize">The most items that a page of this list holds.</param>
    /// <param name="totalCount">The items on all pages, or null where the service does not say.</param>
    /// <param name="totalPages">The pages of the list, or null where the service does not say.</param>
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

    /// <summary>The most items that a page of this list holds. It can be less than was asked for.</summary>
    [Name("pageSize"), Required, Ignore(Condition = IgnoreCondition.Never)]
    public int PageSize { get; init; }

    /// <summary>The items on all pages.</summary>
    /// <value>Null where the service does not say.</value>
    [Name("totalCount"), Ignore(Condition = IgnoreCondition.WhenWritingNull)]
    public long? TotalCount { get; init; }

    /// <summary>The pages of the list.</summary>
    /// <value>Null where the service does not say.</value>
    [Name("totalPages"), Ignore(Condition = IgnoreCondition.WhenWritingNull)]
    public int? TotalPages { get; init; }

    /// <summary>
    /// Whether there is more behind this page, going by what the service states with it. Where it states no totals, only an
    /// empty page is the last. An enumeration of the list knows more: it also sees pages that are shorter than stated.
    /// </summary>
    [Name("hasNextPage"), Ignore(Condition = IgnoreCondition.Never)]
    public bool HasNextPage =>
        Items.Count > 0 && (IsUnbounded || PageNo < TotalPages || (long)PageNo * PageSize < TotalCount);

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

    /// <summary>No totals, or totals of nothing beside items that are there.</summary>
    private bool IsUnbounded => TotalPages is null or <= 0 && TotalCount is null or <= 0;
}
