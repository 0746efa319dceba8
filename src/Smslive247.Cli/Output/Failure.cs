namespace Smslive247.Cli.Output;

/// <summary>Why a command did not do what it was asked for.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Message">One or more sentences.</param>
internal sealed record Failure(ExitCode Code, string Message)
{
    /// <summary>What to do next, a line each. A line that begins with two blanks is a command.</summary>
    public IReadOnlyList<string> Advice { get; init; } = [];
}

/// <summary>Ends a command with a failure.</summary>
internal sealed class FailureException(Failure failure) : Exception(failure.Message)
{
    public FailureException(ExitCode code, string message)
        : this(new Failure(code, message))
    {
    }

    public Failure Failure => failure;
}
