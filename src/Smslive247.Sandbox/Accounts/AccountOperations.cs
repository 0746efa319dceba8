using Smslive247.Sandbox.Formats;

namespace Smslive247.Sandbox.Accounts;

internal sealed class AccountOperations(ServiceState state, AccountMaker maker)
{
    private const string Self = "self";

    [Behaviour("The list of accounts has the key's own account and its sub-accounts; a sub-account sees itself alone.")]
    [Behaviour("searchText finds accounts by a piece of their id, name, e-mail address, first or last name.")]
    public ServiceResponse List(ServiceRequest request)
    {
        var search = request.Query("SearchText");
        var accounts = state.Accounts.All.Where(request.Account.Sees);
        return Pages.Of(accounts.Where(account => IsFound(account, search)), state, AccountJson.Of);
    }

    public ServiceResponse ListSubAccounts(ServiceRequest request) =>
        Pages.Of(state.Accounts.All.Where(account => account.Parent == request.Account), state, AccountJson.Of);

    [Behaviour("self is the account of the key.", Evidence = "D4, D5, F")]
    public ServiceResponse Get(ServiceRequest request) => With(request, account => ServiceResponse.Of(AccountJson.Of(account)));

    [Behaviour("Only a main account has sub-accounts; a sub-account that would create one is rejected with 403.")]
    public ServiceResponse Create(ServiceRequest request) =>
        request.Account.Parent is null ? maker.Make(request, request.Account) : ServiceResponse.Failed(403, "A sub-account cannot have sub-accounts.");

    [Behaviour("An update leaves as it is what is null or absent.")]
    [Behaviour("The key of an account that is not active is rejected with 401.")]
    public ServiceResponse Update(ServiceRequest request) => With(request, account =>
    {
        var email = request.TextOrNull("email") ?? account.Email;
        var isTaken = state.Accounts.WithEmail(email) is { } other && other != account;
        return isTaken ? maker.CheckEmail(email)! : Update(request, account, email);
    });

    [Behaviour("An account that is deleted takes its key, tokens, running batches and credits with it; an account cannot delete itself.")]
    public ServiceResponse Delete(ServiceRequest request) => With(request, account =>
    {
        if (account == request.Account)
        {
            return ServiceResponse.Failed(400, "An account cannot delete itself.");
        }

        state.Batches.AbortAll(account);
        state.Accounts.Remove(account);
        account.Active = false;
        return ServiceResponse.Of(AccountJson.Of(account));
    });

    [Behaviour("An account must give its old password to have another, and a wrong one is rejected with 400; a main account need not for its sub-accounts, but what it gives must be right.")]
    [Behaviour("Log-in tokens outlive a change of password.")]
    public ServiceResponse ChangePassword(ServiceRequest request) => With(request, account =>
    {
        var old = request.TextOrNull("oldPassword");
        var mayLeaveOut = account != request.Account;
        if (old is null ? !mayLeaveOut : old != account.Password)
        {
            return Errors.Invalid("oldPassword", "This is not the old password.");
        }

        account.Password = request.Text("newPassword");
        return ServiceResponse.Of(AccountJson.Of(account));
    });

    [Behaviour("An empty provider-key request gives the account a new key; the old one stops working at once.", Evidence = "U")]
    [Behaviour("A provider's key is stored, and changes nothing else; a provider without a key, or a key without a provider, is rejected with 400.")]
    public ServiceResponse UpdateProviderKey(ServiceRequest request) => With(request, account =>
    {
        switch (request.TextOrNull("providerID"), request.TextOrNull("providerKey"))
        {
            case (null, null):
                state.Accounts.ChangeKey(account, state.Identifiers.NextGuid());
                break;
            case ({ } provider, { } key):
                account.ProviderKeys.Set(provider, key);
                break;
            case (var provider, _):
                return Errors.Invalid(provider is null ? "providerID" : "providerKey", "Send providerID and providerKey, or none of them for a new key of the account.");
        }

        return ServiceResponse.Of(AccountJson.Of(account));
    });

    private static bool IsFound(Account account, string? search) =>
        search.Finds(account.Id, account.Name, account.Email, account.FirstName, account.LastName);

    private ServiceResponse Update(ServiceRequest request, Account account, string email)
    {
        state.Accounts.ChangeEmail(account, email);
        account.TimeZone = request.Integer("timeZone") ?? account.TimeZone;
        account.Active = request.Truth("active") ?? account.Active;
        account.FirstName = request.TextOrNull("firstName") ?? account.FirstName;
        account.LastName = request.TextOrNull("lastName") ?? account.LastName;
        account.Phone = request.TextOrNull("phone") ?? account.Phone;
        account.CountryCode = request.Integer("countryCode") ?? account.CountryCode;
        return ServiceResponse.Of(AccountJson.Of(account));
    }

    private ServiceResponse With(ServiceRequest request, Func<Account, ServiceResponse> response)
    {
        var id = request.Path("accountId");
        var account = id == Self ? request.Account : state.Accounts.WithId(id);
        return account is not null && request.Account.Sees(account) ? response(account) : ServiceResponse.NotFound("account");
    }
}
