namespace Smslive247.Sandbox.SenderIds;

internal sealed class SenderIdOperations(ServiceState state)
{
    public ServiceResponse List(ServiceRequest request) =>
        Pages.Of(request.Account.SenderIds.Values, state, SenderIdJson.Of);

    [Behaviour("A new sender ID is PENDING until it is decided.", Evidence = "D5, F", Option = nameof(SandboxOptions.ApproveSenderIds))]
    [Behaviour("A sender ID that the account has already, whatever its status, is rejected with 400.")]
    public ServiceResponse Create(ServiceRequest request)
    {
        var name = request.Text("senderID");
        return CheckLength(name) ?? CheckTaken(request.Account, name) ?? Add(request, name);
    }

    [Behaviour("A sender ID that is deleted is returned as DELETED, is no longer listed, and may be created again.")]
    public ServiceResponse Delete(ServiceRequest request)
    {
        var senderIds = request.Account.SenderIds;
        if (senderIds.Find(request.Path("senderId")) is not { } senderId)
        {
            return ServiceResponse.NotFound("sender ID");
        }

        senderIds.Remove(senderId.Name);
        senderId.Decide(SenderIdStatus.Deleted, state.Now);
        return ServiceResponse.Of(SenderIdJson.Of(senderId));
    }

    private static ServiceResponse? CheckLength(string name) =>
        name.Length > SenderId.MaxLength ? Errors.Invalid("senderID", "A sender ID has at most 11 characters.") : null;

    private static ServiceResponse? CheckTaken(Account account, string name) =>
        account.SenderIds.Contains(name) ? Errors.Invalid("senderID", "The account has this sender ID already.")
        : account.SenderIds.IsFull ? Errors.Full("sender IDs of this account")
        : null;

    private ServiceResponse Add(ServiceRequest request, string name)
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
        return ServiceResponse.Of(SenderIdJson.Of(senderId));
    }
}
