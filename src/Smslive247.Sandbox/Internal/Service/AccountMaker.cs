namespace Smslive247.Sandbox.Internal;

/// <summary>Makes accounts of what creation and registration ask for.</summary>
internal sealed class AccountMaker(ServiceState state)
{
    [Behaviour("A new account can be used at once; it has no credits and no sender IDs.")]
    [Behaviour("An e-mail address has one account; another with it is refused with 400.")]
    public SandboxAnswer Make(ServiceRequest request, Account? parent) => RefuseEmail(request.Text("email")) ?? RefuseFull() ?? Add(New(request, parent));

    public SandboxAnswer? RefuseEmail(string email) =>
        state.Accounts.WithEmail(email) is null ? null : Refusals.Invalid("email", "Another account has this e-mail address.");

    private SandboxAnswer? RefuseFull() => state.Accounts.IsFull ? Refusals.Full("accounts") : null;

    private SandboxAnswer Add(Account account)
    {
        state.Accounts.Add(account);
        return SandboxAnswer.Of(AccountJson.Of(account));
    }

    [Behaviour("The key of a main account begins with MA-, that of a sub-account with SA-; a GUID follows.", Evidence = "F")]
    private Account New(ServiceRequest request, Account? parent) => new()
    {
        Id = state.Identifiers.NextAccount(parent is null),
        Key = state.Identifiers.NextKey(parent is null),
        Parent = parent,
        Name = request.Text("accountName"),
        DateCreated = state.Now,
        Password = request.Text("password"),
        FirstName = request.Text("firstName"),
        LastName = request.Text("lastName"),
        Email = request.Text("email"),
        Phone = request.Text("phone"),
        TimeZone = request.Integer("timeZone") ?? 1,
        CountryCode = request.Integer("countryCode") ?? 234,
    };
}
