namespace Smslive247.Sandbox.Messages;

/// <summary>Charges and accepts single messages.</summary>
internal sealed class Sender(ServiceState state, SendingRules rules)
{
    private readonly ForeignProgram foreign = new(state);

    [Behaviour("A message sent singly has a batchID too.", Evidence = "D4, D5")]
    [Behaviour("That batchID is its own, and leads to no batch.")]
    public ServiceResponse Send(Account account, string senderId, string number, string text, DateTimeOffset? deliveryTime = null, string? oneTimePassword = null)
    {
        var parts = MessageParts.Count(text);
        var cost = rules.Cost(parts);
        return Errors.CheckCost(account, cost) ?? Respond(new Message
        {
            Id = state.Identifiers.NextMessage(),
            BatchId = state.Identifiers.NextBatch(),
            Account = account,
            SenderId = senderId,
            PhoneNumber = number,
            Text = text,
            OneTimePassword = oneTimePassword,
            Parts = parts,
            Credits = cost,
            SubmittedAt = state.Now,
            SentAt = deliveryTime > state.Now ? deliveryTime.Value : state.Now,
        });
    }

    private ServiceResponse Respond(Message message)
    {
        state.Accept(message);
        foreign.Follow(message);
        return ServiceResponse.Of(MessageJson.Of(message, state));
    }
}
