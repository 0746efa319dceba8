using System.Diagnostics;

namespace Smslive247.SpecTools.Documents;

/// <summary>Where a document's text comes from: a file, <c>git:REV:path</c>, or an address of the web.</summary>
internal static class SpecSource
{
    private const string Git = "git:";

    public static async Task<string> ReadAsync(string place, CancellationToken cancellationToken)
    {
        if (place.StartsWith(Git, StringComparison.Ordinal))
        {
            return await FromGitAsync(place[Git.Length..], cancellationToken);
        }

        return Uri.TryCreate(place, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? await FromWebAsync(uri!, cancellationToken)
            : await FromFileAsync(place, cancellationToken);
    }

    private static async Task<string> FromGitAsync(string place, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("git", ["show", "--end-of-options", place])
        {
            WorkingDirectory = ToolSettings.RepositoryRoot,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var git = Process.Start(start)!;
        var complaint = git.StandardError.ReadToEndAsync(cancellationToken);
        var text = await git.StandardOutput.ReadToEndAsync(cancellationToken);
        await git.WaitForExitAsync(cancellationToken);
        return git.ExitCode == 0 ? text : throw new SpecException($"git does not have {place}: {(await complaint).Trim()}");
    }

    private static async Task<string> FromWebAsync(Uri address, CancellationToken cancellationToken)
    {
        try
        {
            using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(60) };
            return await http.GetStringAsync(address, cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new SpecException($"{address} does not give a document: {exception.Message}");
        }
    }

    private static async Task<string> FromFileAsync(string path, CancellationToken cancellationToken)
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
