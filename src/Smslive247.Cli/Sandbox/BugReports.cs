using System.Diagnostics;

namespace Smslive247.Cli.Sandbox;

/// <summary>Writes the errors of the sandbox itself, which it traces, to the standard error.</summary>
internal sealed class BugReports : IDisposable
{
    private readonly TextWriterTraceListener listener;

    public BugReports(TextWriter errors) => Trace.Listeners.Add(listener = new(errors));

    public void Dispose() => Trace.Listeners.Remove(listener);
}
