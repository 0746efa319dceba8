namespace Smslive247.Benchmarks.Candidates.HandWritten;

/// <summary>The names that differ between versions of the API.</summary>
internal sealed record Dialect<TOne, TMany, TSend>(
    string Path, string PageParameter, Func<string, string, TSend> CreateRequest, Func<TOne, string?> IdOf, Func<TMany, string?> LastIdOf);
