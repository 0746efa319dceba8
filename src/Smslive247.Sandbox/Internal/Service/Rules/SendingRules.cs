namespace Smslive247.Sandbox.Internal;

/// <summary>What may be sent. Each rule answers the refusal, or null where there is nothing to say against it.</summary>
internal sealed class SendingRules(ServiceState state)
{
    public const int LongestSenderId = 11;

    private SandboxOptions Options => state.Options;

    [Behaviour("A message may come only from a sender ID that is approved for the account, written in the same way.", Option = nameof(SandboxOptions.DemandApprovedSenderIds))]
    [Behaviour("A sender ID has at most 11 characters.", Evidence = "F")]
    public SandboxAnswer? RefuseSenderId(Account account, string senderId)
    {
        if (senderId.Length > LongestSenderId)
        {
            return Refusals.Invalid("senderID", "A sender ID has at most 11 characters.");
        }

        var isApproved = account.SenderIds.Find(senderId)?.Status == SenderIdStatus.Approved;
        return isApproved || !Options.DemandApprovedSenderIds ? null : Refusals.Invalid("senderID", "The sender ID is not approved for this account.");
    }

    [Behaviour("A text that looks like a one-time password is refused; Tokens_CreateSms is the way for it.", Evidence = "F", Option = nameof(SandboxOptions.RefuseOneTimePasswords))]
    public SandboxAnswer? RefuseText(string text) =>
        Options.RefuseOneTimePasswords && OneTimePasswordText.Is(text)
            ? Refusals.Invalid("messageText", "The text looks like a one-time password. Send those with Tokens_CreateSms.")
            : null;

    public static SandboxAnswer? RefuseNumber(string? number) =>
        number is null ? Refusals.Invalid("phoneNumber", "Give the phone number as 7 to 15 digits that begin with the country code, such as 2348030000001: no leading +, no 0.") : null;

    [Behaviour("What the credits do not cover is refused with 402.", Evidence = "F")]
    [Behaviour("Of what is refused with 402 nothing is sent or charged, not even the part that the credits would cover.")]
    public static SandboxAnswer? RefuseCost(Account account, decimal cost) =>
        account.Credits >= cost ? null : Refusals.NoCredit(account.Credits, cost);

    public string? Number(ServiceRequest request, string text) => PhoneNumber.Read(text, request.IsV4, Options);

    [Behaviour("Each part of a message costs CreditsPerPart.", Evidence = "F", Option = nameof(SandboxOptions.CreditsPerPart))]
    public decimal Cost(int parts) => parts * Options.CreditsPerPart;
}
