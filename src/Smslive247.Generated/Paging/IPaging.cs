namespace Smslive247.Paging;

/// <summary>What the paging of every version has in common.</summary>
internal interface IPaging
{
    int PageNo { get; }

    int PageSize { get; }

    long? TotalCount { get; }

    int? TotalPages { get; }
}
