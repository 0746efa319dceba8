namespace Smslive247.ContractTests.Lists;

/// <summary>The requested page, the paging headers of the response, and the resulting page.</summary>
/// <param name="Name">The name of the case.</param>
/// <param name="Requested">Page number and page size; null if omitted.</param>
/// <param name="Items">The number of items.</param>
/// <param name="Stated">The headers number, size and count; null if missing.</param>
/// <param name="Expected">PageNo, PageSize, TotalCount, TotalPages, HasNextPage.</param>
internal sealed record PageHeaders(
    string Name,
    (int? PageNumber, int? PageSize) Requested,
    int Items,
    (string? Number, string? Size, string? Count) Stated,
    (object PageNo, object PageSize, object? TotalCount, object? TotalPages, object HasNextPage) Expected)
{
    public static IReadOnlyList<PageHeaders> Cases { get; } =
    [
        new("all headers", (2, 20), 3, ("2", "20", "43"), (2, 20, 43L, 3, true)),
        new("all headers, last page", (3, 20), 3, ("3", "20", "43"), (3, 20, 43L, 3, false)),
        new("none, requested", (4, 50), 3, (null, null, null), (4, 50, null, null, true)),
        new("none, not requested", (null, null), 3, (null, null, null), (1, 20, null, null, true)),
        new("none, not requested, more than the documented default", (null, null), 30, (null, null, null), (1, 30, null, null, true)),
        new("none, empty", (4, 50), 0, (null, null, null), (4, 50, null, null, false)),
        new("count alone, more to come", (1, 10), 3, (null, null, "30"), (1, 10, 30L, null, true)),
        new("count alone, all there", (1, 10), 3, (null, null, "3"), (1, 10, 3L, null, false)),
        new("page and size without a count", (2, 20), 3, ("2", "20", null), (2, 20, null, null, true)),
        new("size lowered", (2, 500), 3, ("2", "100", "250"), (2, 100, 250L, 3, true)),
        new("another page than requested", (2, 20), 3, ("1", "20", "43"), (1, 20, 43L, 3, true)),
        new("a count of nothing beside items", (1, 20), 3, ("1", "20", "0"), (1, 20, 0L, 0, true)),
        new("words and negative numbers", (2, 20), 3, ("two", "-20", "many"), (2, 20, null, null, true)),
        new("a negative count", (2, 20), 3, ("2", "20", "-43"), (2, 20, null, null, true)),
        new("zeros", (2, 20), 3, ("0", "0", "43"), (2, 20, 43L, null, true)),
        new("a count beyond 32 bits", (1, 20), 3, ("1", "5", "9223372036854775807"), (1, 5, 9223372036854775807L, int.MaxValue, true)),
        new("numbers beyond 64 bits", (2, 20), 3, ("99999999999999999999", "99999999999999999999", "99999999999999999999"), (2, 20, null, null, true)),
    ];

    public IResponseBuilder On(IResponseBuilder response) =>
        new[] { ("X-Page-Number", Stated.Number), ("X-Page-Size", Stated.Size), ("X-Total-Count", Stated.Count) }
            .Aggregate(response, (response, header) => header.Item2 is { } value ? response.WithHeader(header.Item1, value) : response);

    public IReadOnlyDictionary<string, JToken> Arguments(Operation operation)
    {
        var arguments = operation.Parameters.Where(parameter => parameter.IsRequired).ToDictionary(parameter => parameter.Name, parameter => parameter.Example!);
        if (Requested is { PageNumber: { } pageNumber, PageSize: { } pageSize })
        {
            (arguments[operation.PageParameter!.Name], arguments[operation.PageSizeParameter!.Name]) = (pageNumber, pageSize);
        }

        return arguments;
    }
}
