using Smslive247.V5;

namespace Smslive247.Cli.Send;

/// <summary>Writes that a message was accepted.</summary>
internal static class SentMessage
{
    /// <param name="draft">What was sent.</param>
    /// <param name="messageId">Its id.</param>
    /// <param name="charged">The charge; null if the service did not state it.</param>
    /// <param name="session">The session.</param>
    public static void Write(SendMessageRequest draft, string messageId, decimal? charged, ServiceSession session) => session.Output.Write(
        new
        {
            Outcome = "sent",
            MessageId = messageId,
            To = draft.PhoneNumber,
            From = draft.SenderId,
            SmsText.Count(draft.MessageText).Parts,
            CreditsCharged = charged,
        },
        people =>
        {
            people.Write(new Text($"Sent as {Screen.Clean(messageId)}{Price(charged)}.\n", new Style(Color.Green)));

            // As it is, without line breaks: it is copied. The id is a text of the service.
            session.Output.Writer.WriteLine($"Wait for its delivery: smslive247 messages wait {ShellWord.Of(Screen.Clean(messageId))}{ServiceOptions.Repeat(session.Arguments)}");
        });

    private static string Price(decimal? charged) => charged is null ? "" : $" for {Credits.Text(charged.Value)}";
}
