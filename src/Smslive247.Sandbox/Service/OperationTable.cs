using Smslive247.Sandbox.Accounts;
using Smslive247.Sandbox.Batches;
using Smslive247.Sandbox.Contacts;
using Smslive247.Sandbox.Credits;
using Smslive247.Sandbox.Messages;
using Smslive247.Sandbox.SenderIds;
using Smslive247.Sandbox.Tokens;

namespace Smslive247.Sandbox.Service;

/// <summary>The operations of both versions by their operationIds.</summary>
internal sealed class OperationTable
{
    private readonly Dictionary<string, OperationHandler> operations = new(StringComparer.Ordinal);

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
        Add(new BatchOperations(state), new BatchCreation(state, rules), new BatchSteering(state));
        Add(new BatchFileOperations(state));
        Add(new ContactOperations(state), new GroupOperations(state));
        Add(new PurchaseOperations(state), new TransferOperations(state));
    }

    public IReadOnlyCollection<string> OperationIds => operations.Keys;

    /// <returns>Null for an operation that the sandbox does not implement.</returns>
    public OperationHandler? Find(string operationId) => operations.GetValueOrDefault(operationId);

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
        operations["Accounts_ListSubAccounts"] = accounts.ListSubAccounts;
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

    private void Add(BatchOperations batches, BatchCreation creation, BatchSteering steering)
    {
        operations["Batches_Create"] = creation.Create;
        operations["Batches_CreateFromFile"] = creation.CreateFromFile;
        operations["Batches_List"] = batches.List;
        operations["Batches_ListPending"] = batches.ListPending;
        operations["Batches_ListReports"] = batches.ListReports;
        operations["Batches_Get"] = BatchOperations.Get;
        operations["Batches_Delete"] = batches.Delete;
        operations["Batches_Download"] = BatchOperations.Download;
        operations["Batches_Pause"] = steering.Pause;
        operations["Batches_Resume"] = steering.Resume;
        operations["Batches_Abort"] = steering.Abort;
        operations["Batches_AbortPending"] = steering.AbortPending;
        operations["Batches_ResumePending"] = steering.Resume;
    }

    private void Add(BatchFileOperations files)
    {
        operations["BatchFiles_List"] = files.List;
        operations["BatchFiles_Create"] = files.Create;
        operations["BatchFiles_Download"] = BatchFileOperations.Download;
        operations["BatchFiles_Update"] = files.Update;
        operations["BatchFiles_Delete"] = BatchFileOperations.Delete;
    }

    private void Add(ContactOperations contacts, GroupOperations groups)
    {
        operations["PhoneBook_ListContacts"] = contacts.List;
        operations["PhoneBook_CreateContact"] = contacts.Create;
        operations["PhoneBook_UpdateContact"] = contacts.Update;
        operations["PhoneBook_DeleteContact"] = ContactOperations.Delete;
        operations["PhoneBook_ListGroups"] = groups.List;
        operations["PhoneBook_CreateGroup"] = groups.Create;
        operations["PhoneBook_UpdateGroup"] = groups.Update;
        operations["PhoneBook_DeleteGroup"] = groups.Delete;
    }

    private void Add(PurchaseOperations purchases, TransferOperations transfers)
    {
        operations["Credits_ListPrices"] = PriceOperations.ListPrices;
        operations["Credits_CalculatePrice"] = PriceOperations.CalculatePrice;
        operations["Credits_ListCoverage"] = PriceOperations.ListCoverage;
        operations["Credits_ListPurchases"] = purchases.List;
        operations["Credits_BeginPurchase"] = purchases.Begin;
        operations["Credits_CompletePurchase"] = PurchaseOperations.Complete;
        operations["Credits_ListTransfers"] = transfers.List;
        operations["Credits_Transfer"] = transfers.Transfer;
    }
}
