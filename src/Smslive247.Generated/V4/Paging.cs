namespace Smslive247.V4;

public partial class Paging : IPaging
{
    /// <summary>Reads the paging of a body without an envelope, which the deployed service states in headers.</summary>
    /// <returns>Null unless the headers state page and page size.</returns>
    internal static Paging? FromHeaders(Smslive247Response? response) => PagingHeaders.Read(response) is { PageNo: { } pageNo, PageSize: { } pageSize } headers
        ? new() { PageNo = pageNo, PageSize = pageSize, TotalCount = headers.TotalCount, TotalPages = headers.TotalPages }
        : null;
}
