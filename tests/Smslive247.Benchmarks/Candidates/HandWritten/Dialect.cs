namespace Smslive247.Benchmarks.Candidates.HandWritten;

/// <summary>What a version of the API calls things.</summary>
internal sealed record Dialect<TOne, TMany, TSend>(
    string Path, string PageParameter, Func<string, string, TSend> CreateRequest, Func<TOne, string?> IdOf, Func<TMany, string?> LastIdOf);
