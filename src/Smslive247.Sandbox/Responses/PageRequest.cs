namespace Smslive247.Sandbox.Responses;

/// <summary>The requested page of a list.</summary>
/// <param name="PageNo">From 1.</param>
/// <param name="PageSize">The most items.</param>
[Behaviour("On v4 a page has 20 items by default.", Evidence = "S")]
[Behaviour("On v5 a page has 20 items by default, as on v4.")]
internal sealed record PageRequest(int PageNo, int PageSize)
{
    public const int DefaultSize = 20;

    /// <summary>The number of items before the page; past every list where it would not fit into an int.</summary>
    public int Skip => (int)Math.Min((PageNo - 1L) * PageSize, int.MaxValue);

    public int PagesOf(int count) => (int)((count + (long)PageSize - 1) / PageSize);
}
