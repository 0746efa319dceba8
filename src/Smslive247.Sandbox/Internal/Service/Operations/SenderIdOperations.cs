namespace Smslive247.Sandbox.Internal;

internal sealed class SenderIdOperations(ServiceState state)
{
    public SandboxAnswer List(ServiceRequest request) =>
        Pages.Of(request.Account.SenderIds.Values, state.Options.NewestFirst, SenderIdJson.Of);

    [Behaviour("A new sender ID is PENDING until somebody decides.", Evidence = "D5, F", Option = nameof(SandboxOptions.ApproveSenderIds))]
    [Behaviour("A sender ID that the account has already, whatever its status, is refused with 400.")]
    public SandboxAnswer Create(ServiceRequest request)
    {
        var name = request.Text("senderID");
        return RefuseLength(name) ?? RefuseTaken(request.Account, name) ?? Add(request, name);
    }

    [Behaviour("A sender ID that is given up is answered as DELETED, is no longer listed, and may be asked for again.")]
    public SandboxAnswer Delete(ServiceRequest request)
    {
        var senderIds = request.Account.SenderIds;
        if (senderIds.Find(request.Path("senderId")) is not { } senderId)
        {
            return SandboxAnswer.NotFound("sender ID");
        }

        senderIds.Remove(senderId.Name);
        senderId.Decide(SenderIdStatus.Deleted, state.Now);
        return SandboxAnswer.Of(SenderIdJson.Of(senderId));
    }

    private static SandboxAnswer? RefuseLength(string name) =>
        name.Length > SendingRules.LongestSenderId ? Refusals.Invalid("senderID", "A sender ID has at most 11 characters.") : null;

    private static SandboxAnswer? RefuseTaken(Account account, string name) =>
        account.SenderIds.Contains(name) ? Refusals.Invalid("senderID", "The account has this sender ID already.")
        : account.SenderIds.IsFull ? Refusals.Full("sender IDs of this account")
        : null;

    private SandboxAnswer Add(ServiceRequest request, string name)
    {
        var senderId = new SenderId
        {
            Name = name,
            DateRequested = state.Now,
            Purpose = request.TextOrNull("purpose"),
            SampleText = request.TextOrNull("sampleText"),
        };
        if (state.Options.ApproveSenderIds)
        {
            senderId.Decide(SenderIdStatus.Approved, state.Now);
        }

        request.Account.SenderIds.Set(name, senderId);
        return SandboxAnswer.Of(SenderIdJson.Of(senderId));
    }
}
