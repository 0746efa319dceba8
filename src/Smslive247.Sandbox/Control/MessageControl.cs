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

    public void Add(ControlCall call) => service.AddMessages(call.Integer("count")!.Value);

    public object ListConversations(ControlCall call) =>
        service.GetConversations(call.Parameter("search"), call.Parameter("skip", 0), call.Parameter("limit", DefaultLimit));

    public object ListPasswords(ControlCall call) => service.GetPasswords(call.Parameter("phoneNumber"), call.Parameter("limit", DefaultLimit));

    public object ListBatches(ControlCall call) => service.GetBatches(call.Parameter("limit", DefaultLimit));
}
