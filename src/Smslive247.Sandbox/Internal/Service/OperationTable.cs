namespace Smslive247.Sandbox.Internal;

/// <summary>The operations of both versions by their operationIds.</summary>
internal sealed class OperationTable
{
    private readonly Dictionary<string, Operation> operations = new(StringComparer.Ordinal);

    public OperationTable(ServiceState state)
    {
        var rules = new SendingRules(state);
        var sender = new Sender(state, rules);
        var maker = new AccountMaker(state);
        Add(new MessageOperations(state, rules, sender));
        Add(new AccountOperations(state, maker));
        Add(new AuthenticationOperations(state, maker));
        Add(new SenderIdOperations(state));
        Add(new TokenOperations(state, rules, sender));
    }

    public IReadOnlyCollection<string> OperationIds => operations.Keys;

    public Operation this[string operationId] => operations[operationId];

    private void Add(MessageOperations messages)
    {
        operations["Messages_Send"] = messages.Send;
        operations["Messages_List"] = messages.List;
        operations["Messages_Get"] = messages.Get;
        operations["Messages_ListDrafts"] = messages.ListDrafts;
        operations["Messages_Download"] = messages.Download;
    }

    private void Add(AccountOperations accounts)
    {
        operations["Accounts_List"] = accounts.List;
        operations["Accounts_Get"] = accounts.Get;
        operations["Accounts_Create"] = accounts.Create;
        operations["Accounts_Update"] = accounts.Update;
        operations["Accounts_Delete"] = accounts.Delete;
        operations["Accounts_ChangePassword"] = accounts.ChangePassword;
        operations["Accounts_UpdateProviderKey"] = accounts.UpdateProviderKey;
    }

    private void Add(AuthenticationOperations authentication)
    {
        operations["Authentication_LogIn"] = authentication.LogIn;
        operations["Authentication_LogOut"] = authentication.LogOut;
        operations["Authentication_ResetPassword"] = authentication.ResetPassword;
        operations["Authentication_Register"] = authentication.Register;
    }

    private void Add(SenderIdOperations senderIds)
    {
        operations["SenderIds_List"] = senderIds.List;
        operations["SenderIds_Create"] = senderIds.Create;
        operations["SenderIds_Delete"] = senderIds.Delete;
    }

    private void Add(TokenOperations tokens)
    {
        operations["Tokens_CreateSms"] = tokens.CreateSms;
        operations["Tokens_Verify"] = tokens.Verify;
    }
}
