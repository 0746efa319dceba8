namespace Smslive247.Cli.Sandbox;

/// <summary>A file by which a script finds out that the sandbox listens, and where.</summary>
/// <param name="path">The file; null for none.</param>
internal sealed class ReadyFile(string? path) : IDisposable
{
    private readonly string? draft = path is null ? null : $"{path}.{Environment.ProcessId}";
    private bool isWritten;

    /// <summary>Deletes the file of an earlier run.</summary>
    /// <exception cref="FailureException">The file cannot be used.</exception>
    public void Prepare() => Explaining(() => File.Delete(path!));

    /// <summary>By another name first, so that nobody reads half an address.</summary>
    /// <exception cref="FailureException">The file cannot be written.</exception>
    public void Write(Uri address) => Explaining(() =>
    {
        File.WriteAllText(draft!, $"{address}\n");
        File.Move(draft!, path!, overwrite: true);
        isWritten = true;
    });

    /// <summary>What cannot be deleted any more is no failure of the sandbox.</summary>
    public void Dispose()
    {
        if (isWritten)
        {
            TryDelete(path!);
        }
    }

    private void Explaining(Action use)
    {
        try
        {
            if (path is not null)
            {
                use();
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            TryDelete(draft!);
            throw new FailureException(ExitCode.Failed, Screen.Sentence($"The file of --ready-file cannot be written: {Reason(exception)}"));
        }
    }

    private string Reason(Exception exception) => string.IsNullOrEmpty(path) ? "its name is empty" : Directory.Exists(path) ? $"{path} is a folder" : exception.Message;

    private static void TryDelete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
        }
    }
}
