namespace Smslive247.SpecTools.Documents;

/// <summary>Reads a document from a file, from <c>git:REV:path</c>, or from a URL.</summary>
internal static class SpecSource
{
    /// <summary>Before a revision and a path.</summary>
    public const string GitPrefix = "git:";

    public static async Task<string> ReadAsync(string source, CancellationToken cancellationToken)
    {
        if (source.StartsWith(GitPrefix, StringComparison.Ordinal))
        {
            return await ReadGitAsync(source[GitPrefix.Length..], cancellationToken);
        }

        return FindAddress(source) is { } address ? await DownloadAsync(address, cancellationToken) : await ReadFileAsync(source, cancellationToken);
    }

    /// <returns>Null if the source is not a URL.</returns>
    public static Uri? FindAddress(string source) => Uri.TryCreate(source, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;

    private static async Task<string> ReadGitAsync(string source, CancellationToken cancellationToken)
    {
        var git = await Git.RunAsync(["show", "--end-of-options", source], cancellationToken);
        return git.IsSuccess ? git.Output : throw new SpecException($"git cannot read {source}: {git.Error}");
    }

    private static async Task<string> DownloadAsync(Uri address, CancellationToken cancellationToken)
    {
        try
        {
            using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(60) };
            return await http.GetStringAsync(address, cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException or InvalidOperationException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new SpecException($"{address} cannot be downloaded: {exception.Message}");
        }
    }

    private static async Task<string> ReadFileAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllTextAsync(path, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new SpecException($"{path} cannot be read: {exception.Message}");
        }
    }
}
