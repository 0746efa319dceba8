using Smslive247.Sandbox.Formats;

namespace Smslive247.Sandbox.Credits;

internal sealed class TransferOperations(ServiceState state)
{
    [Behaviour("The list of transfers has those that the account made and those that it received; searchText finds them by a piece of an account's id or name, or of the remarks.")]
    public ServiceResponse List(ServiceRequest request)
    {
        var search = request.Query("SearchText");
        return Pages.Of(request.Account.Transfers.Entries.Where(transfer => IsFound(transfer, search)), state, CreditJson.Of);
    }

    [Behaviour("Credits can be passed on to any other account by its accountID; an unknown one is rejected with 404, too few credits 402.")]
    public ServiceResponse Transfer(ServiceRequest request)
    {
        var credits = request.Long("credits") ?? 0;
        return state.Accounts.WithId(request.Text("recipient")) is { } recipient
            ? CheckSelf(request.Account, recipient) ?? CheckNone(credits) ?? Errors.CheckCost(request.Account, credits) ?? Move(request, recipient, credits)
            : Errors.Unknown("account", "recipient");
    }

    private static bool IsFound(Transfer transfer, string? search) =>
        search.Finds(transfer.Sender.Id, transfer.Sender.Name, transfer.Recipient.Id, transfer.Recipient.Name, transfer.Remarks);

    private static ServiceResponse? CheckSelf(Account sender, Account recipient) =>
        sender == recipient ? Errors.Invalid("recipient", "An account cannot pass credits on to itself.") : null;

    private static ServiceResponse? CheckNone(long credits) => credits < 1 ? Errors.Invalid("credits", "Pass on at least 1 credit.") : null;

    private ServiceResponse Move(ServiceRequest request, Account recipient, long credits)
    {
        request.Account.Credits -= credits;
        recipient.Credits += credits;
        var transfer = new Transfer(request.Account, recipient, credits, request.TextOrNull("remarks"), state.Now);
        Keep(request.Account, transfer);
        Keep(recipient, transfer);
        return ServiceResponse.Of(CreditJson.Of(transfer));
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
