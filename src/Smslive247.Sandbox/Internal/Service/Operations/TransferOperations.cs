namespace Smslive247.Sandbox.Internal;

internal sealed class TransferOperations(ServiceState state)
{
    [Behaviour("The list of transfers has those that the account made and those that it received; searchText finds them by a piece of an account's id or name, or of the remarks.")]
    public SandboxAnswer List(ServiceRequest request)
    {
        var search = request.Query("SearchText");
        return Pages.Of(request.Account.Transfers.Entries.Where(transfer => IsFound(transfer, search)), state.Options.NewestFirst, CreditJson.Of);
    }

    [Behaviour("Credits can be passed on to any other account by its accountID; an unknown one is answered 404, too few credits 402.")]
    public SandboxAnswer Transfer(ServiceRequest request)
    {
        var credits = request.Long("credits") ?? 0;
        return state.Accounts.WithId(request.Text("recipient")) is { } recipient
            ? RefuseSelf(request.Account, recipient) ?? RefuseNone(credits) ?? SendingRules.RefuseCost(request.Account, credits) ?? Move(request, recipient, credits)
            : Refusals.Unknown("account", "recipient");
    }

    private static bool IsFound(Transfer transfer, string? search) =>
        search.Finds(transfer.Sender.Id, transfer.Sender.Name, transfer.Recipient.Id, transfer.Recipient.Name, transfer.Remarks);

    private static SandboxAnswer? RefuseSelf(Account sender, Account recipient) =>
        sender == recipient ? Refusals.Invalid("recipient", "An account cannot pass credits on to itself.") : null;

    private static SandboxAnswer? RefuseNone(long credits) => credits < 1 ? Refusals.Invalid("credits", "Pass on at least 1 credit.") : null;

    private SandboxAnswer Move(ServiceRequest request, Account recipient, long credits)
    {
        request.Account.Credits -= credits;
        recipient.Credits += credits;
        var transfer = new Transfer(request.Account, recipient, credits, request.TextOrNull("remarks"), state.Now);
        Keep(request.Account, transfer);
        Keep(recipient, transfer);
        return SandboxAnswer.Of(CreditJson.Of(transfer));
    }

    private static void Keep(Account account, Transfer transfer)
    {
        account.Transfers.Add(transfer);
        if (account.Transfers.Count > Capacity.Transfers)
        {
            account.Transfers.ForgetOldest();
        }
    }
}
