namespace Smslive247.Cli.Connection;

/// <summary>Asks before an SMS is sent, which costs money and cannot be undone.</summary>
internal static class SendQuestion
{
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

        return await new ConfirmationPrompt(question) { DefaultValue = false }.ShowAsync(session.Output.People, stop).ConfigureAwait(false);
    }
}
