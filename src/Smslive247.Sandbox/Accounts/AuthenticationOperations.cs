using Newtonsoft.Json.Linq;

namespace Smslive247.Sandbox.Accounts;

internal sealed class AuthenticationOperations(ServiceState state, AccountMaker maker)
{
    [Behaviour("A user logs in with the account's e-mail address or accountID; a wrong password, user or parentID is rejected with 401.")]
    [Behaviour("A sub-account's user gives its main account as parentID; that of a main account gives its own, or anything that is no account.")]
    public ServiceResponse LogIn(ServiceRequest request)
    {
        var account = User(request);
        var isRight = account is { Active: true } && account.Password == request.Text("password");
        return isRight ? Token(account!) : ServiceResponse.Failed(401, "The user name or password is wrong.");
    }

    [Behaviour("A log-out ends the token it is sent with; sent with a key, it does nothing.")]
    public ServiceResponse LogOut(ServiceRequest request)
    {
        state.LogIns.Remove(request.Call.Key!);
        return ServiceResponse.Done;
    }

    [Behaviour("A reset of a password succeeds and changes nothing: the user would confirm it in a way that is not known. For an unknown user or account it is rejected with 404.")]
    public ServiceResponse ResetPassword(ServiceRequest request)
    {
        var account = request.IsV4 ? state.Accounts.WithId(request.Query("accountId") ?? string.Empty) : User(request);
        return account is null ? ServiceResponse.NotFound("account") : ServiceResponse.Done;
    }

    [Behaviour("A registration makes a main account, or with parentID a sub-account; it can be used at once, unconfirmed.")]
    public ServiceResponse Register(ServiceRequest request)
    {
        if (request.Query("parentID") is not { } parentId)
        {
            return maker.Make(request, parent: null);
        }

        return state.Accounts.WithId(parentId) is { Parent: null } parent ? maker.Make(request, parent) : Errors.Unknown("main account", "parentID");
    }

    /// <summary>The account of a user name, if the parent named fits it.</summary>
    private Account? User(ServiceRequest request)
    {
        var name = request.Text("username");
        var account = state.Accounts.WithEmail(name) ?? state.Accounts.WithId(name);
        return account is not null && IsParent(request.TextOrNull("parentID"), account) ? account : null;
    }

    private bool IsParent(string? parentId, Account account)
    {
        var named = parentId is null ? null : state.Accounts.WithId(parentId);
        return account.Parent is null ? named is null || named == account : parentId is null || named == account.Parent;
    }

    [Behaviour("A log-in token is a GUID of the type Bearer; expiresIn is in seconds.", Evidence = "D5", Option = nameof(SandboxOptions.LogInLifetime))]
    private ServiceResponse Token(Account account)
    {
        var token = state.Identifiers.NextId();
        state.LogIns.Set(token, new LogIn(account, state.Now + state.Options.LogInLifetime));
        return ServiceResponse.Of(new JObject
        {
            ["accessToken"] = token,
            ["tokenType"] = "Bearer",
            ["expiresIn"] = (int)state.Options.LogInLifetime.TotalSeconds,
        });
    }
}
