using Smslive247.Sandbox.Formats;
using Smslive247.Sandbox.Numbers;

namespace Smslive247.Sandbox.Messages;

internal sealed class MessageOperations(ServiceState state, SendingRules rules, Sender sender)
{
    private readonly MessageListing listing = new(state);

    [Behaviour("A message is charged per part when it is accepted.", Evidence = "F")]
    [Behaviour("A message with a deliveryTime to come is accepted and charged at once, and sent when it is due; one that is past is sent at once.")]
    [Behaviour("A v4 message without a sender ID has the first approved one of the account.", Evidence = "F")]
    public ServiceResponse Send(ServiceRequest request)
    {
        var (senderId, text) = (request.TextOrNull("senderID") ?? SendingRules.DefaultSenderId(request.Account), request.Text("messageText"));
        var number = NumberRules.Read(request, request.Text("phoneNumber"), state.Options);
        return rules.CheckSenderId(request.Account, senderId)
            ?? NumberRules.Check(number)
            ?? rules.CheckText(text, request.IsV4)
            ?? sender.Send(request.Account, senderId, number!, text, request.Instant("deliveryTime"));
    }

    [Behaviour("The list of messages is that of the key's own account.")]
    public ServiceResponse List(ServiceRequest request) => MessageFilter.Of(request).IsEmpty && listing.HasAll
        ? Pages.Of(request.Account.Messages, state, message => MessageJson.Of(message, state))
        : Pages.Of(listing.Find(request), state, message => MessageJson.Of(message, state));

    public ServiceResponse Get(ServiceRequest request) =>
        state.Messages.Find(request.Path("messageId")) is { } message && message.Account == request.Account
            ? ServiceResponse.Of(MessageJson.Of(message, state))
            : ServiceResponse.NotFound("message");

    [Behaviour("There are no drafts: no operation makes one.")]
    public ServiceResponse ListDrafts(ServiceRequest request) => Pages.Of<Message>([], state, message => MessageJson.Of(message, state));

    [Behaviour("The download of messages has the columns messageID, senderID, phoneNumber, messageText, dateSubmitted, creditsCharged, status, oldest first.")]
    public ServiceResponse Download(ServiceRequest request) =>
        ServiceResponse.Of(new SandboxFile("messages.csv", Csv.Write(Columns, listing.Find(request).Select(Row))));

    private static readonly string[] Columns = ["messageID", "senderID", "phoneNumber", "messageText", "dateSubmitted", "creditsCharged", "status"];

    private string[] Row(Message message) =>
    [
        message.Id,
        message.SenderId,
        message.PhoneNumber,
        listing.TextOf(message),
        Instants.Text(message.SubmittedAt),
        Csv.Number(message.Credits),
        message.ReportsAt(state.Now, state.Options.DeliveryDelay) is [.., var last] ? last.Status : string.Empty,
    ];
}
