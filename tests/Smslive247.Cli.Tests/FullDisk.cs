namespace Smslive247.Cli.Tests;

/// <summary>An output into a file on a full disk.</summary>
internal sealed class FullDisk : StringWriter
{
    public override void Write(char value) => throw new IOException("No space left on device.");

    public override void Write(string? value) => throw new IOException("No space left on device.");

    public override void WriteLine(string? value) => throw new IOException("No space left on device.");
}
