namespace Smslive247.Sandbox.Accounts;

/// <summary>Creates accounts from the requests of creation and registration.</summary>
internal sealed class AccountMaker(ServiceState state)
{
    [Behaviour("A new account can be used at once; it has no credits and no sender IDs.")]
    [Behaviour("An e-mail address has one account; another with it is rejected with 400.")]
    public ServiceResponse Make(ServiceRequest request, Account? parent) => CheckEmail(request.Text("email")) ?? CheckFull() ?? Add(New(request, parent));

    public ServiceResponse? CheckEmail(string email) =>
        state.Accounts.WithEmail(email) is null ? null : Errors.Invalid("email", "Another account has this e-mail address.");

    private ServiceResponse? CheckFull() => state.Accounts.IsFull ? Errors.Full("accounts") : null;

    private ServiceResponse Add(Account account)
    {
        state.Accounts.Add(account);
        return ServiceResponse.Of(AccountJson.Of(account));
    }

    [Behaviour("The key of a main account begins with MA-, that of a sub-account with SA-; a GUID follows.", Evidence = "F")]
    [Behaviour("The ids of accounts are GUIDs.", Evidence = "U")]
    [Behaviour("A countryCode of 0, which the vendor's user interface sends for a registration, stands for 234.")]
    private Account New(ServiceRequest request, Account? parent)
    {
        var guid = state.Identifiers.NextGuid();
        return new()
        {
            Id = state.Identifiers.NextId(),
            Key = Identifiers.KeyOf(guid, parent is null),
            KeyGuid = guid,
            Parent = parent,
            Name = request.Text("accountName"),
            DateCreated = state.Now,
            Password = request.Text("password"),
            FirstName = request.Text("firstName"),
            LastName = request.Text("lastName"),
            Email = request.Text("email"),
            Phone = request.Text("phone"),
            TimeZone = request.Integer("timeZone") ?? 1,
            CountryCode = request.Integer("countryCode") is { } code and not 0 ? code : 234,
        };
    }
}
