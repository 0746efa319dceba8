namespace Smslive247.Cli.Sandbox;

/// <summary>A file by which a script finds out that the sandbox listens, and where.</summary>
/// <param name="path">The file; null for none.</param>
internal sealed class ReadyFile(string? path) : IDisposable
{
    private bool isWritten;

    /// <summary>Deletes the file of an earlier run.</summary>
    public void Prepare()
    {
        if (path is not null)
        {
            File.Delete(path);
        }
    }

    /// <summary>By another name first, so that nobody reads half an address.</summary>
    public async Task WriteAsync(Uri address, CancellationToken stop)
    {
        if (path is not null)
        {
            var draft = $"{path}.{Environment.ProcessId}";
            await File.WriteAllTextAsync(draft, $"{address}\n", stop).ConfigureAwait(false);
            File.Move(draft, path, overwrite: true);
            isWritten = true;
        }
    }

    public void Dispose()
    {
        if (isWritten)
        {
            File.Delete(path!);
        }
    }
}
