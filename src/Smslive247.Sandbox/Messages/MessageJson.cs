using Newtonsoft.Json.Linq;
using Smslive247.Sandbox.Formats;

namespace Smslive247.Sandbox.Messages;

internal static class MessageJson
{
    public static JObject Of(Message message, ServiceState state) => new()
    {
        ["batchID"] = message.BatchId,
        ["messageID"] = message.Id,
        ["senderID"] = message.SenderId,
        ["messageText"] = new MessageListing(state).TextOf(message),
        ["phoneNumber"] = message.PhoneNumber,
        ["dateSubmitted"] = Instants.Text(message.SubmittedAt),
        ["creditsCharged"] = message.Credits,
        ["reports"] = new JArray(message.ReportsAt(state.Now, state.Options.DeliveryDelay).Select(report => Of(report, message))),
    };

    private static JObject Of(DeliveryReport report, Message message) => new()
    {
        ["status"] = report.Status,
        // Derived from the id of the message, so that a test can match them.
        ["smscID"] = message.Id[^8..].ToUpperInvariant(),
        ["reportDate"] = Instants.Text(report.Date),
    };
}
