namespace Smslive247.Cli.Output;

/// <summary>A file that appears when it is complete: whoever reads it before finds the one from before, or none.</summary>
internal sealed class OutputFile : IAsyncDisposable
{
    private readonly string path;
    private readonly string draft;

    /// <exception cref="IOException">The file cannot be written.</exception>
    public OutputFile(string path)
    {
        (this.path, draft) = (path, $"{path}.{Environment.ProcessId}");
        if (Directory.Exists(path))
        {
            throw new IOException($"{path} is a folder.");
        }

        Writer = new(draft);
    }

    public StreamWriter Writer { get; }

    public async Task CompleteAsync()
    {
        await Writer.DisposeAsync().ConfigureAwait(false);
        File.Move(draft, path, overwrite: true);
    }

    public async ValueTask DisposeAsync()
    {
        await Writer.DisposeAsync().ConfigureAwait(false);
        File.Delete(draft);
    }
}
