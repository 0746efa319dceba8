namespace Smslive247.Cli.Connection;

/// <summary>Asks before an SMS is sent, which costs money and cannot be undone.</summary>
internal static class SendQuestion
{
    public const string YesName = "--yes";

    /// <summary>The option that answers the question.</summary>
    public static Option<bool> Yes() => TypedOption.Flag(YesName, "Send it without a question, in scripts.", "-y");

    /// <inheritdoc cref="AskAsync(string, CommandOutput, Surroundings, bool, CancellationToken)"/>
    public static Task<bool> AskAsync(string question, ServiceSession session, bool isAnswered, CancellationToken stop) =>
        AskAsync(question, session.Output, session.Surroundings, isAnswered, stop);

    /// <returns>Whether to send it.</returns>
    /// <exception cref="FailureException">Nobody can answer.</exception>
    public static async Task<bool> AskAsync(string question, CommandOutput output, Surroundings surroundings, bool isAnswered, CancellationToken stop)
    {
        if (isAnswered)
        {
            return true;
        }

        if (output.IsJson || !surroundings.IsInteractive())
        {
            throw new FailureException(ExitCode.Usage, "Nobody can answer whether to send it: add --yes. Nothing was sent.");
        }

        output.People.Write(new Text($"{question} [y/N] "));
        return (await ReadAsync(surroundings.Input, stop).ConfigureAwait(false))?.Trim().ToUpperInvariant() is "Y" or "YES";
    }

    /// <summary>A terminal is read without a token: Ctrl-C would wait for the answer.</summary>
    private static async Task<string?> ReadAsync(TextReader input, CancellationToken stop)
    {
        try
        {
            return await Task.Run(input.ReadLine, stop).WaitAsync(stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            throw new FailureException(ExitCode.Stopped, "Stopped. Nothing was sent.");
        }
    }
}
