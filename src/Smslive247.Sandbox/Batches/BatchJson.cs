using Newtonsoft.Json.Linq;
using Smslive247.Sandbox.Formats;

namespace Smslive247.Sandbox.Batches;

internal static class BatchJson
{
    [Behaviour("totalProcessed counts the messages sent so far, creditsCharged what they cost; totalFailed counts what is no phone number, and is not among them.")]
    [Behaviour("A batch that waits for its deliveryTime is RUNNING, with nothing processed.")]
    public static JObject Of(Batch batch) => new()
    {
        ["batchID"] = batch.Id,
        ["senderID"] = batch.SenderId,
        ["messageText"] = batch.Text,
        ["messageParts"] = batch.Parts,
        ["totalProcessed"] = batch.Sent,
        ["totalFailed"] = batch.Failed,
        ["creditsCharged"] = batch.CreditsCharged,
        ["dateSubmitted"] = Instants.Text(batch.SubmittedAt),
        ["status"] = StatusOf(batch),
    };

    public static string StatusOf(Batch batch) => batch.Status.ToString().ToUpperInvariant();
}
