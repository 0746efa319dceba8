namespace Smslive247.Supported.Envelopes;

/// <summary>The hand-written part of an envelope's paging, as in V4.</summary>
public partial class Paging : IPaging
{
    internal static Paging? FromHeaders(Smslive247Response? response) => PagingHeaders.Read(response) is { PageNo: { } pageNo } ? new() { PageNo = pageNo } : null;
}
