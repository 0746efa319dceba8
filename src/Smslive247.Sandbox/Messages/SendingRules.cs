namespace Smslive247.Sandbox.Messages;

/// <summary>What may be sent. Each rule returns an error response, or null.</summary>
internal sealed class SendingRules(ServiceState state)
{
    private SandboxOptions Options => state.Options;

    [Behaviour("With ApproveSenderIds, a sender ID that is not registered may be used.", Option = nameof(SandboxOptions.ApproveSenderIds))]
    [Behaviour("A message may come only from a sender ID that is approved for the account, written in the same way.", Option = nameof(SandboxOptions.DemandApprovedSenderIds))]
    [Behaviour("A sender ID has at most 11 characters.", Evidence = "F")]
    public ServiceResponse? CheckSenderId(Account account, string senderId)
    {
        if (senderId.Length > SenderId.MaxLength)
        {
            return Errors.Invalid("senderID", "A sender ID has at most 11 characters.");
        }

        var isApproved = account.SenderIds.Find(senderId) is { } known ? known.Status == SenderIdStatus.Approved : Options.ApproveSenderIds;
        return isApproved || !Options.DemandApprovedSenderIds ? null : Errors.Invalid("senderID", "The sender ID is not approved for this account. In the sandbox, approve it on its page or by ApproveSenderId, or set ApproveSenderIds (--approve-sender-ids).");
    }

    /// <summary>The first approved sender ID of an account; empty if it has none.</summary>
    public static string DefaultSenderId(Account account) =>
        account.SenderIds.Values.FirstOrDefault(senderId => senderId.Status == SenderIdStatus.Approved)?.Name ?? "";

    [Behaviour("A text of more than 39,015 characters, or 255 parts of 153, is rejected with 400.")]
    public static ServiceResponse? CheckLength(string text) =>
        text.Length > MessageParts.MaxCharacters ? Errors.Invalid("messageText", $"A text has at most {MessageParts.MaxCharacters} characters.") : null;

    public ServiceResponse? CheckText(string text, bool isV4) =>
        CheckLength(text) ?? (IsRejected(text, isV4) ? Errors.Invalid("messageText", "The text looks like a one-time password. Send those with Tokens_CreateSms.") : null);

    [Behaviour("On v5 a text that looks like a one-time password is rejected; Tokens_CreateSms is the way for it.", Evidence = "F", Option = nameof(SandboxOptions.RefuseOneTimePasswords))]
    [Behaviour("On v4 such a text is accepted.", Evidence = "F", Option = nameof(SandboxOptions.Leniency))]
    public bool IsRejected(string text, bool isV4) =>
        Options.RefuseOneTimePasswords && !(isV4 && Options.Leniency.HasFlag(SandboxLeniency.OneTimePasswordsOnV4)) && OneTimePasswordText.Is(text);

    [Behaviour("Each part of a message costs CreditsPerPart.", Evidence = "F", Option = nameof(SandboxOptions.CreditsPerPart))]
    public decimal Cost(int parts) => parts * Options.CreditsPerPart;
}
