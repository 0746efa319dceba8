namespace Smslive247.Paging;

/// <summary>The paging that a response states.</summary>
internal interface IPaging
{
    int PageNo { get; }

    int PageSize { get; }

    long? TotalCount { get; }

    int? TotalPages { get; }
}
