using System.Globalization;

namespace Smslive247.Responses;

/// <summary>The paging that the deployed service states in headers. A value is null if its header is missing or invalid.</summary>
internal readonly record struct PagingHeaders(int? PageNo, int? PageSize, long? TotalCount)
{
    public int? TotalPages => TotalCount is { } count && PageSize is { } size ? (int)Math.Min(int.MaxValue, (count / size) + (count % size > 0 ? 1 : 0)) : null;

    public static PagingHeaders Read(Smslive247Response? response) => response is null
        ? default
        : new(Positive(response, "X-Page-Number"), Positive(response, "X-Page-Size"), Number(response, "X-Total-Count"));

    private static int? Positive(Smslive247Response response, string header) =>
        Number(response, header) is { } number and > 0 and <= int.MaxValue ? (int)number : null;

    private static long? Number(Smslive247Response response, string header) =>
        long.TryParse(response.GetHeader(header), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
