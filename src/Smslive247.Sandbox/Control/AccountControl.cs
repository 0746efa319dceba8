using Smslive247.Sandbox.Service;

namespace Smslive247.Sandbox.Control;

/// <summary>Accounts, their credits and their sender IDs.</summary>
internal sealed class AccountControl(SimulatedService service)
{
    public object List(ControlCall call) => service.Accounts;

    public object ChangeCredits(ControlCall call) => (call.Number("credits"), call.Number("add"), call.Text("key")) switch
    {
        ({ } credits, null, var key) => service.SetCredits(key, credits),
        (null, { } more, var key) => service.AddCredits(key, more),
        _ => ControlErrors.Invalid("credits", "Send either credits or add."),
    };

    public object ListSenderIds(ControlCall call) => service.GetSenderIds();

    public object DecideSenderId(ControlCall call) => call.Text("status") == "APPROVED"
        ? service.ApproveSenderId(call.Text("senderId")!, call.Text("key"))
        : service.RejectSenderId(call.Text("senderId")!, call.Text("key"));
}
