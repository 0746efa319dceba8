using System.Net.Http.Json;

namespace Smslive247.Sandbox.Tests.Walk;

/// <summary>Creates in the sandbox what a call needs to succeed, and keeps the ids.</summary>
internal sealed class WalkWorld(WalkSandbox walk)
{
    private const string Csv = "name,phone\nAde,08030000001\nBola,08030000002\n";
    private readonly Dictionary<string, JToken> ids = [];

    /// <summary>The ids by the names of the parameters and members that take them.</summary>
    public IReadOnlyDictionary<string, JToken> Ids => ids;

    public async Task PrepareAsync(Operation operation)
    {
        walk.Sandbox.Reset();
        await SendAsync("POST", "/api/v5/sender-ids", """{"senderID":"ACME","purpose":"Orders","sampleText":"Your order"}""");
        walk.Sandbox.ApproveSenderId("ACME");
        walk.Sandbox.AddMessages(25);
        ids["messageId"] = walk.Sandbox.Messages[0].Id;
        ids["parentID"] = ids["parentId"] = walk.Sandbox.Accounts[0].Id;
        foreach (var step in Steps(operation))
        {
            await step();
        }
    }

    private IEnumerable<Func<Task>> Steps(Operation operation) => operation.Id switch
    {
        "Batches_Create" or "Batches_CreateFromFile" or "BatchFiles_Download" or "BatchFiles_Update" or "BatchFiles_Delete" or "BatchFiles_List" => [() => GiveFileAsync(operation.Version)],
        "Batches_Get" or "Batches_Delete" or "Batches_Pause" or "Batches_Abort" or "Batches_List" or "Batches_Download" => [() => GiveBatchAsync()],
        "Batches_ListReports" => [() => GiveBatchAsync(), LetTimePassAsync],
        "Batches_Resume" => [() => GiveBatchAsync(), PauseAsync],
        "Batches_AbortPending" or "Batches_ListPending" => [() => GiveBatchAsync(",\"deliveryTime\":\"2026-03-07T06:00:00Z\"")],
        "Batches_ResumePending" => [() => GiveBatchAsync(",\"deliveryTime\":\"2026-03-07T06:00:00Z\""), PauseAsync],
        "Accounts_ListSubAccounts" or "Accounts_Get" or "Accounts_Update" or "Accounts_Delete" or "Accounts_ChangePassword" or "Accounts_UpdateProviderKey" or "Credits_Transfer" => [GiveAccountAsync],
        "Authentication_LogIn" or "Authentication_ResetPassword" => [GiveAccountAsync, GiveMainAccountAsync],
        "PhoneBook_ListContacts" or "PhoneBook_UpdateContact" or "PhoneBook_DeleteContact" => [GiveContactAsync],
        "PhoneBook_CreateGroup" => [GiveContactAsync, ForgetGroupsAsync],
        "PhoneBook_ListGroups" or "PhoneBook_UpdateGroup" or "PhoneBook_DeleteGroup" => [GiveContactAsync],
        "Credits_ListPurchases" or "Credits_CompletePurchase" => [GivePurchaseAsync],
        "Credits_ListTransfers" => [GiveAccountAsync, GiveTransferAsync],
        "Tokens_Verify" => [GiveTokenAsync],
        _ => [],
    };

    private async Task GiveFileAsync(int version)
    {
        using var form = new MultipartFormDataContent { { new StringContent("234"), "countryCode" }, { new StringContent(Csv), "file", "lagos-customers.csv" } };
        var file = version == 4
            ? await SendAsync("POST", "/api/v4/batchfiles", new JObject { ["batchFileID"] = "lagos-customers", ["description"] = "d", ["rawContents"] = Csv, ["countryCode"] = 234 }.ToString())
            : await SendAsync("POST", "/api/v5/batch-files", form);
        ids["fileId"] = ids["batchFileID"] = version == 4 ? "lagos-customers" : file["batchFileID"]!;
        ids["batchFileIDs"] = new JArray(ids["fileId"]);
    }

    private async Task GiveBatchAsync(string more = "")
    {
        var batch = await SendAsync("POST", "/api/v5/sms/batch", $$"""{"senderID":"ACME","messageText":"Open until 20:00.","phoneNumbers":["2348030000001","2348030000002"]{{more}}}""");
        ids["batchId"] = batch["batchID"]!;
    }

    private Task LetTimePassAsync()
    {
        walk.Test.Time.Advance(TimeSpan.FromSeconds(5));
        return Task.CompletedTask;
    }

    private async Task PauseAsync() => await SendAsync("POST", $"/api/v4/sms/batch/{ids["batchId"]}/pause", "");

    private async Task GiveAccountAsync() => ids["accountId"] = ids["recipient"] = (await SendAsync("POST", "/api/v5/accounts", Person("ikeja@example.com")))["accountID"]!;

    private async Task GiveMainAccountAsync() => await SendAsync("POST", "/api/v5/auth/register", Person("ade@example.com"));

    private async Task GiveContactAsync() =>
        await SendAsync("POST", "/api/v5/phone-book", """{"contactName":"Ade Example","phoneNumber":"2348030000001","groups":["customers","lagos"]}""");

    private async Task ForgetGroupsAsync() => await SendAsync("DELETE", "/api/v5/phone-book/groups/customers", "");

    private async Task GivePurchaseAsync() => ids["transactionId"] = (await SendAsync("POST", "/api/v5/credits/purchase", """{"providerID":"example-pay","quantity":10000}"""))["reference"]!;

    private async Task GiveTransferAsync() => await SendAsync("POST", "/api/v5/credits/transfer", $$"""{"recipient":"{{ids["recipient"]}}","credits":5}""");

    private async Task GiveTokenAsync() => ids["token"] = (await SendAsync("POST", "/api/v5/tokens/sms", """{"phoneNumber":"2348030000001","senderID":"ACME"}"""))["token"]!;

    private static string Person(string email) =>
        $$"""{"accountName":"Branch","timeZone":1,"password":"not-a-real-password","firstName":"C","lastName":"E","email":"{{email}}","phone":"2348030000003","countryCode":234}""";

    private Task<JToken> SendAsync(string method, string path, string json) => SendAsync(method, path, new StringContent(json, Encoding.UTF8, "application/json"));

    private async Task<JToken> SendAsync(string method, string path, HttpContent content)
    {
        using var request = new HttpRequestMessage(new(method), path) { Content = content };
        using var response = await walk.Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{method} {path} had the response {(int)response.StatusCode}: {text}");
        return text.Length == 0 ? JValue.CreateNull() : JToken.Parse(text);
    }
}
