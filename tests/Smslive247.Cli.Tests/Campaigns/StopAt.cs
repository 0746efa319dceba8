namespace Smslive247.Cli.Tests.Campaigns;

/// <summary>An output at which somebody presses Ctrl-C when it has a text.</summary>
internal sealed class StopAt(string text, CancellationTokenSource stop) : StringWriter
{
    public override void Write(string? value)
    {
        base.Write(value);
        Look();
    }

    public override void Write(char[] buffer, int index, int count)
    {
        base.Write(buffer, index, count);
        Look();
    }

    private void Look()
    {
        if (ToString().Contains(text, StringComparison.Ordinal))
        {
            stop.Cancel();
        }
    }
}
