using Smslive247.Sandbox.Service;

namespace Smslive247.Sandbox.Control;

/// <summary>Messages, and what belongs to them.</summary>
internal sealed class MessageControl(SimulatedService service)
{
    private const int DefaultLimit = 100;

    public object List(ControlCall call) => service.Find(new()
    {
        PhoneNumber = call.Parameter("phoneNumber"),
        Search = call.Parameter("search"),
        Before = call.Parameter("before"),
        After = call.Parameter("after"),
        Limit = call.Parameter("limit", DefaultLimit),
    });

    public object Get(ControlCall call) => service.GetMessage(call.Path["messageId"]);

    public object Report(ControlCall call) => service.Report(call.Path["messageId"], call.Text("status")!);

    /// <returns>The error response; null if they were added.</returns>
    public ResponseData? Add(ControlCall call)
    {
        var count = call.Integer("count")!.Value;
        if (count > service.MaxMessages)
        {
            return ControlErrors.Invalid("count", $"Must be at most {service.MaxMessages}, the number of messages that are kept.");
        }

        service.AddMessages(count);
        return null;
    }

    public object AddForeign(ControlCall call) => service.AddForeignMessage(
        call.Text("phoneNumber")!, call.Text("text")!, call.Text("senderId") ?? FirstAccount.SenderId, call.Instant("dateSubmitted"), call.Text("key"));

    public object ListConversations(ControlCall call) =>
        service.GetConversations(call.Parameter("search"), call.Parameter("skip", 0), call.Parameter("limit", DefaultLimit));

    public object ListPasswords(ControlCall call) => service.GetPasswords(call.Parameter("phoneNumber"), call.Parameter("limit", DefaultLimit));

    public object ListBatches(ControlCall call) => service.GetBatches(call.Parameter("limit", DefaultLimit));
}
