using System.Diagnostics;

namespace Smslive247.SpecTools.Documents;

/// <summary>Reads a document from a file, from <c>git:REV:path</c>, or from a URL.</summary>
internal static class SpecSource
{
    private const string Git = "git:";

    public static async Task<string> ReadAsync(string source, CancellationToken cancellationToken)
    {
        if (source.StartsWith(Git, StringComparison.Ordinal))
        {
            return await ReadGitAsync(source[Git.Length..], cancellationToken);
        }

        return Uri.TryCreate(source, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? await DownloadAsync(uri!, cancellationToken)
            : await ReadFileAsync(source, cancellationToken);
    }

    private static async Task<string> ReadGitAsync(string source, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("git", ["show", "--end-of-options", source])
        {
            WorkingDirectory = ToolSettings.RepositoryRoot,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var git = Process.Start(start)!;
        var error = git.StandardError.ReadToEndAsync(cancellationToken);
        var text = await git.StandardOutput.ReadToEndAsync(cancellationToken);
        await git.WaitForExitAsync(cancellationToken);
        return git.ExitCode == 0 ? text : throw new SpecException($"git cannot read {source}: {(await error).Trim()}");
    }

    private static async Task<string> DownloadAsync(Uri address, CancellationToken cancellationToken)
    {
        try
        {
            using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(60) };
            return await http.GetStringAsync(address, cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
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
