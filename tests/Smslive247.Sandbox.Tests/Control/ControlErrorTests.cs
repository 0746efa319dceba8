using System.Diagnostics;
using Smslive247.Sandbox.Control;
using Smslive247.Sandbox.Service;

namespace Smslive247.Sandbox.Tests.Control;

/// <summary>A mistake of the caller is an error response; a mistake of the sandbox is 500, and is traced.</summary>
public sealed class ControlErrorTests
{
    private static readonly ControlCall Call = new(new Dictionary<string, string>(), new Dictionary<string, string>(), []);

    public static TheoryData<Exception> Bugs =>
    [
        new InvalidOperationException("Sequence contains no elements"), new ArgumentException("A bug.", "key"), new ArgumentOutOfRangeException("index"), new FormatException(), new KeyNotFoundException(),
    ];

    [Theory, MemberData(nameof(Bugs))]
    public void Respond_ABug_Is500AndTraced(Exception bug)
    {
        using var written = new StringWriter();
        using var listener = new TextWriterTraceListener(TextWriter.Synchronized(written));
        Trace.Listeners.Add(listener);

        var response = ControlOperations.Respond(_ => throw bug, Call);

        Trace.Listeners.Remove(listener);
        Assert.Equal(500, response.Status);
        Assert.Contains($"The control of the sandbox failed: {bug.GetType().FullName}", written.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Respond_AMistakeOfTheCaller_IsItsStatus()
    {
        Assert.Equal(404, ControlOperations.Respond(_ => throw CallerMistake.NotFound("There is no such message.", "messageId"), Call).Status);
        Assert.Equal(409, ControlOperations.Respond(_ => throw CallerMistake.Conflict("The message is not sent yet."), Call).Status);
    }
}
