using Smslive247.V5;

namespace Smslive247.Cli.Send;

/// <summary>Sends one SMS, once.</summary>
internal static class SendCommand
{
    private const string FromInput = "-";

    private static readonly Option<string> To = TypedOption.PhoneNumber("--to", "The phone number, as people write it, such as 0803 123 4567 or +234 803 123 4567.");
    private static readonly Option<string> From = TypedOption.Required("--from", "The sender ID, at most 11 characters, which the service has approved.", "sender ID");
    private static readonly Option<string> Message = TypedOption.Required("--text", $"The text; {FromInput} reads it from the standard input.", "text");
    private static readonly Option<bool> Yes = SendQuestion.Yes();

    public static Command Create(Surroundings surroundings) =>
        new Command("send", "Send one SMS to one phone number. It is never sent twice: if it may have been sent, the exit code is 6.") { To, From, Message, Yes }
            .Calls(surroundings, RunAsync);

    private static async Task<ExitCode> RunAsync(ServiceSession session, CancellationToken stop)
    {
        var draft = await ReadAsync(session, stop).ConfigureAwait(false);
        if (!session.Output.IsJson)
        {
            Preview.Write(draft, session.Output.People);
        }

        return await SendQuestion.AskAsync("Send it?", session, session.Arguments.GetValue(Yes), stop).ConfigureAwait(false)
            ? await SendAsync(draft, session, stop).ConfigureAwait(false)
            : session.Output.Fail(new(ExitCode.Stopped, "Nothing was sent."));
    }

    private static async Task<SendMessageRequest> ReadAsync(ServiceSession session, CancellationToken stop)
    {
        var text = session.Arguments.GetRequiredValue(Message);
        text = text == FromInput ? (await session.Surroundings.Input.ReadToEndAsync(stop).ConfigureAwait(false)).TrimEnd('\r', '\n') : text;
        return text.Length > 0
            ? new() { PhoneNumber = session.Arguments.GetRequiredValue(To), SenderId = session.Arguments.GetRequiredValue(From), MessageText = text }
            : throw new FailureException(ExitCode.Usage, "The text is empty. Nothing was sent.");
    }

    private static async Task<ExitCode> SendAsync(SendMessageRequest draft, ServiceSession session, CancellationToken stop)
    {
        session.IsSending = true;
        try
        {
            var message = await session.Client.Messages.SendAsync(draft, stop).ConfigureAwait(false);
            SentMessage.Write(draft, message.MessageId, message.CreditsCharged, session);
        }
        catch (Smslive247ContractException exception) when (exception.SentMessageId is { } messageId)
        {
            // It is accepted: the rest of the response alone is not as documented.
            SentMessage.Write(draft, messageId, charged: null, session);
        }

        return ExitCode.Done;
    }
}
