namespace Smslive247.Cli.Connection;

/// <summary>Asks before an SMS is sent, which costs money and cannot be undone.</summary>
internal static class SendQuestion
{
    /// <returns>Whether to send it.</returns>
    /// <exception cref="FailureException">Nobody can answer.</exception>
    public static async Task<bool> AskAsync(string question, ServiceSession session, bool isAnswered, CancellationToken stop)
    {
        if (isAnswered)
        {
            return true;
        }

        if (session.Output.IsJson || !session.Surroundings.IsInteractive())
        {
            throw new FailureException(ExitCode.Usage, "Nobody can answer whether to send it: add --yes. Nothing was sent.");
        }

        session.Output.People.Write(new Text($"{question} [y/N] "));

        // A terminal is read without a token, so that Ctrl-C would wait for the answer.
        var answer = await Task.Run(session.Surroundings.Input.ReadLine, stop).WaitAsync(stop).ConfigureAwait(false);
        return answer?.Trim().ToUpperInvariant() is "Y" or "YES";
    }
}
