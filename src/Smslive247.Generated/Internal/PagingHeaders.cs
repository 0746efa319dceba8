using System.Globalization;

namespace Smslive247.Internal;

/// <summary>The paging that the deployed service states in the headers of a list.</summary>
internal sealed record PagingHeaders(int PageNo, int PageSize, long? TotalCount) : IPaging
{
    /// <summary>The pages of <see cref="PageSize"/> that hold all items.</summary>
    public int? TotalPages => TotalCount is { } count ? (int)Math.Min(int.MaxValue, (count + PageSize - 1) / PageSize) : null;

    /// <returns>Null unless page and page size are stated as positive numbers.</returns>
    public static PagingHeaders? Read(Smslive247Response response) =>
        Number(response, "X-Page-Number") is { } pageNo and > 0 and <= int.MaxValue &&
        Number(response, "X-Page-Size") is { } pageSize and > 0 and <= int.MaxValue
            ? new((int)pageNo, (int)pageSize, Number(response, "X-Total-Count"))
            : null;

    private static long? Number(Smslive247Response response, string header) =>
        long.TryParse(response.GetHeader(header), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
