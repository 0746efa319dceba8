using Newtonsoft.Json.Linq;
using Smslive247.Sandbox.Formats;

namespace Smslive247.Sandbox.SenderIds;

internal static class SenderIdJson
{
    public static JObject Of(SenderId senderId) => new()
    {
        ["dateRequested"] = Instants.Text(senderId.DateRequested),
        ["dateDecided"] = Instants.Text(senderId.DateDecided),
        ["senderID"] = senderId.Name,
        ["status"] = senderId.Status.ToString().ToUpperInvariant(),
        ["purpose"] = senderId.Purpose,
        ["sampleText"] = senderId.SampleText,
    };
}
