using YamlDotNet.Core;

namespace Smslive247.DocumentGate;

/// <summary>A construct that the templates do not support, at its place in the document.</summary>
/// <param name="Subject">The operation or schema, and the construct.</param>
/// <param name="Reason">Why it is refused, and what to write.</param>
internal sealed record Problem(long Line, long Column, string Subject, string Reason)
{
    public string Text => $"{Subject}: {Reason}";

    public static Problem At(Mark mark, string subject, string reason) => new(Math.Max(1, mark.Line), Math.Max(1, mark.Column), subject, reason);
}
