namespace Smslive247.SpecTools.Documents;

/// <summary>The name of a document in a report: a path in the repository, a file name or a URL, and the revision.</summary>
/// <param name="Path">Not the folders outside the repository, which differ between machines.</param>
/// <param name="Revision">Such as <c>at afd9035</c>; null if it is not known.</param>
internal sealed record SourceTitle(string Path, string? Revision)
{
    public string Markdown => $"`{Path}`{Suffix}";

    private string Suffix => Revision is null ? "" : $" ({Revision})";

    public override string ToString() => $"{Path}{Suffix}";

    public static async Task<SourceTitle> CreateAsync(string source, CancellationToken cancellationToken)
    {
        if (source.StartsWith(SpecSource.GitPrefix, StringComparison.Ordinal))
        {
            return await CreateFromGitAsync(source[SpecSource.GitPrefix.Length..], cancellationToken);
        }

        return SpecSource.FindAddress(source) is { } address
            ? new(address.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.UserInfo, UriFormat.UriEscaped), null)
            : await CreateFromFileAsync(System.IO.Path.GetFullPath(source), cancellationToken);
    }

    private static async Task<SourceTitle> CreateFromGitAsync(string source, CancellationToken cancellationToken)
    {
        var (revision, path) = source.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? (source[..colon], source[(colon + 1)..]) : (source, source);
        var commit = await Git.RunAsync(["rev-parse", "--short", "--verify", "--end-of-options", $"{revision}^{{commit}}"], cancellationToken);
        var hash = commit.Output.Trim();
        return new(path, !commit.IsSuccess ? revision : hash.StartsWith(revision, StringComparison.Ordinal) || revision.StartsWith(hash, StringComparison.Ordinal) ? $"at {hash}" : $"at {revision}, {hash}");
    }

    private static async Task<SourceTitle> CreateFromFileAsync(string file, CancellationToken cancellationToken)
    {
        var path = System.IO.Path.GetRelativePath(ToolSettings.RepositoryRoot, file).Replace('\\', '/');
        if (path.StartsWith("../", StringComparison.Ordinal) || System.IO.Path.IsPathRooted(path))
        {
            return new(System.IO.Path.GetFileName(file), null);
        }

        var isTracked = await Git.RunAsync(["ls-files", "--error-unmatch", "--", path], cancellationToken);
        return new(path, isTracked.IsSuccess ? await DescribeAsync(path, cancellationToken) : "not committed");
    }

    private static async Task<string> DescribeAsync(string path, CancellationToken cancellationToken)
    {
        var head = await Git.RunAsync(["rev-parse", "--short", "HEAD"], cancellationToken);
        var isSame = await Git.RunAsync(["diff", "--quiet", "HEAD", "--", path], cancellationToken);
        return $"{(isSame.IsSuccess ? "at" : "changed since")} {head.Output.Trim()}";
    }
}
