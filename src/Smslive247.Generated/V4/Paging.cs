namespace Smslive247.V4;

public partial class Paging : IPaging
{
    /// <summary>The paging that the deployed service states in headers, where the body has none.</summary>
    /// <returns>Null unless page and page size are stated.</returns>
    internal static Paging? FromHeaders(Smslive247Response? response) => PagingHeaders.Read(response) is { PageNo: { } pageNo, PageSize: { } pageSize } headers
        ? new()
        {
            PageNo = pageNo,
            PageSize = pageSize,
            TotalCount = headers.TotalCount,
            TotalPages = headers.TotalPages,
        }
        : null;
}
