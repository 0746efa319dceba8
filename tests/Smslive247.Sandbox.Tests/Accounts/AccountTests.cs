namespace Smslive247.Sandbox.Tests.Accounts;

[Trait("Category", "Culture")]
public class AccountTests
{
    private readonly TestService test = new();

    [Fact]
    public void Get_Self_IsTheFirstAccount()
    {
        var json = test.Call("Accounts_Get", path: "self").Json();

        JsonAssert.Includes(new { accountID = TestService.MainId, accountName = "Sandbox", credits = 1000m }, json);
        JsonAssert.Includes(new { senderID = "Sandbox", email = "owner@sandbox.example", active = true }, json);
        JsonAssert.Equal("2026-03-02T09:30:00+01:00", json["dateCreated"]);
    }

    [Fact]
    public void Get_KeyAndCreditsByOption_AreTheFirstAccounts()
    {
        var other = new TestService(options => (options.Key, options.Credits) = ("MA-1", 7.5m));

        JsonAssert.Equal(7.5m, other.Call("Accounts_Get", path: "self", key: "MA-1").Json()["credits"]);
        Assert.False(other.Knows("test"));
    }

    [Fact]
    public void Create_SubAccount_HasAKeyOfItsOwnAndNoCredits()
    {
        var json = test.Call("Accounts_Create", TestService.NewAccount()).Json();

        JsonAssert.Includes(new { accountName = "Branch", firstName = "Bola", credits = 0m }, json);
        Assert.Null((string?)json["senderID"]);
        var key = TestService.KeyOf(json);
        Assert.All([key, key.ToUpperInvariant(), $"SA-{key}"], sent => Assert.True(test.Knows(sent)));
        var seen = test.Service.Accounts[1];
        Assert.Equal(($"SA-{key}", TestService.MainId), (seen.Key, seen.ParentId));
    }

    [Fact]
    public void Create_EmailIsTakenOrBySubAccount_IsAnError()
    {
        var (_, key) = test.CreateSubAccount("sub@example.com");

        test.Call("Accounts_Create", TestService.NewAccount("SUB@example.com")).IsError(400, "email");
        test.Call("Accounts_Create", TestService.NewAccount("other@example.com"), key: key).IsError(403);
    }

    [Fact]
    public void Get_SubAccountsKey_SeesItselfAlone()
    {
        var (id, key) = test.CreateSubAccount();
        var (other, _) = test.CreateSubAccount("other@example.com");

        Assert.Equal(id, test.Call("Accounts_Get", path: "self", key: key).Text("accountID"));
        Assert.Equal(id, test.Call("Accounts_Get", path: id).Text("accountID"));
        test.Call("Accounts_Get", path: other, key: key).IsError(404);
        test.Call("Accounts_Get", path: TestService.MainId, key: key).IsError(404);
        test.Call("Accounts_Get", path: "none").IsError(404);
    }

    [Fact]
    public void List_MainAndSub_EachSeesWhatItMay()
    {
        var (id, key) = test.CreateSubAccount();
        test.Call("Authentication_Register", TestService.NewAccount("stranger@example.com"), key: null);

        Assert.Equal([id, TestService.MainId], test.Call("Accounts_List").Texts("accountID"));
        Assert.Equal([id], test.Call("Accounts_List", key: key).Texts("accountID"));
        Assert.Equal([id], test.Call("Accounts_List", query: [("SearchText", "bRANCH")]).Texts("accountID"));
    }

    [Theory]
    [InlineData("Messages_List")]
    [InlineData("SenderIds_List")]
    [InlineData("PhoneBook_ListContacts")]
    [InlineData("PhoneBook_ListGroups")]
    public void List_OfASubAccount_HasNothingOfItsMainAccount(string operationId)
    {
        var (_, key) = test.CreateSubAccount();
        test.Send();
        test.Call("PhoneBook_CreateContact", new { phoneNumber = "2348030000001", contactName = "Ade", groups = new[] { "lagos" } });

        Assert.Single(test.Call(operationId).Items());
        Assert.Empty(test.Call(operationId, key: key).Items());
    }

    [Fact]
    public void Update_SomeMembers_LeavesTheOthers()
    {
        var (id, _) = test.CreateSubAccount();

        var json = test.Call("Accounts_Update", new { firstName = "Chika", timeZone = 2, email = (string?)null }, path: id).Json();

        JsonAssert.Includes(new { firstName = "Chika", timeZone = 2, lastName = "Example", countryCode = 234 }, json);
        JsonAssert.Includes(new { email = "sub@example.com", phone = "2348030000009" }, json);
    }

    [Fact]
    public void Update_Email_IsTheNewUserNameAndMustBeFree()
    {
        var (id, _) = test.CreateSubAccount();

        test.Call("Accounts_Update", new { email = "owner@sandbox.example" }, path: id).IsError(400, "email");
        test.Call("Accounts_Update", new { email = "new@example.com" }, path: id).Json();

        test.Call("Authentication_LogIn", new { username = "new@example.com", password = "secret", parentID = TestService.MainId }, key: null).Json();
        test.Call("Authentication_LogIn", new { username = "sub@example.com", password = "secret", parentID = TestService.MainId }, key: null).IsError(401);
        test.CreateSubAccount("sub@example.com");
    }

    [Fact]
    public void Update_NotActive_RejectsKeyAndLogin()
    {
        var (id, key) = test.CreateSubAccount();

        var json = test.Call("Accounts_Update", new { active = false }, path: id).Json();

        Assert.False((bool)json["active"]!);
        Assert.False(test.Knows(key));
        test.Call("Authentication_LogIn", new { username = id, password = "secret", parentID = TestService.MainId }, key: null).IsError(401);
        test.Call("Accounts_Update", new { active = true }, path: id).Json();
        Assert.True(test.Knows(key));
    }

    [Fact]
    public void Delete_SubAccount_ItsKeyAndTokensAreNotKnown()
    {
        var (id, key) = test.CreateSubAccount();
        var token = test.Call("Authentication_LogIn", new { username = id, password = "secret", parentID = TestService.MainId }, key: null).Text("accessToken")!;

        Assert.Equal(id, test.Call("Accounts_Delete", path: id).Text("accountID"));

        Assert.False(test.Knows(key));
        Assert.False(test.Knows(token));
        test.Call("Accounts_Get", path: id).IsError(404);
        test.Call("Accounts_Get", path: "self", key: key).IsError(401);
    }

    [Fact]
    public void Delete_ItselfOrUnknown_IsAnError()
    {
        var (id, key) = test.CreateSubAccount();

        test.Call("Accounts_Delete", path: id, key: key).IsError(400);
        test.Call("Accounts_Delete", path: TestService.MainId).IsError(400);
        test.Call("Accounts_Delete", path: "none").IsError(404);
    }

    [Fact]
    public void Delete_WithARunningBatch_SendsNoMore()
    {
        var (id, key) = test.CreateSubAccount();
        test.Service.SetCredits(key, 10);
        test.Call("SenderIds_Create", new { senderID = "ACME", purpose = "Tests", sampleText = "Hello" }, key: key);
        test.Service.ApproveSenderId("ACME", key);
        test.Call("Batches_Create", new { senderID = "ACME", messageText = "Hello", phoneNumbers = new[] { "2348030000001" } }, key: key).Json();

        test.Call("Accounts_Delete", path: id);
        test.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Empty(test.Service.Messages);
    }

    [Fact]
    public void ChangePassword_OfItself_NeedsTheOldOne()
    {
        test.Call("Accounts_ChangePassword", new { newPassword = "new" }, path: "self").IsError(400, "oldPassword");
        test.Call("Accounts_ChangePassword", new { newPassword = "new", oldPassword = "wrong" }, path: "self").IsError(400, "oldPassword");
        test.Call("Accounts_ChangePassword", new { newPassword = "new", oldPassword = "sandbox" }, path: "self").Json();

        test.Call("Authentication_LogIn", new { username = TestService.MainId, password = "sandbox", parentID = "none" }, key: null).IsError(401);
        test.Call("Authentication_LogIn", new { username = TestService.MainId, password = "new", parentID = "none" }, key: null).Json();
    }

    [Fact]
    public void ChangePassword_OfASubAccount_MayLeaveTheOldOneOutButNotWrong()
    {
        var (id, _) = test.CreateSubAccount();

        test.Call("Accounts_ChangePassword", new { newPassword = "new", oldPassword = "wrong" }, path: id).IsError(400, "oldPassword");
        Assert.Equal(id, test.Call("Accounts_ChangePassword", new { newPassword = "new" }, path: id).Text("accountID"));
    }

    [Fact]
    public void UpdateProviderKey_ProviderAndKey_ChangesNothingElse()
    {
        var account = test.Call("Accounts_UpdateProviderKey", new { providerID = "PAYSTACK", providerKey = "k" }, path: "self").Json();

        Assert.Equal(TestService.MainId, account["accountID"]);
        Assert.True(test.Knows("test"));
    }

    [Theory]
    [InlineData("PAYSTACK", null, "providerKey")]
    [InlineData(null, "k", "providerID")]
    public void UpdateProviderKey_OnlyOneOfBoth_NamesTheOtherAndKeepsTheKey(string? provider, string? key, string field)
    {
        test.Call("Accounts_UpdateProviderKey", new { providerID = provider, providerKey = key }, path: "self").IsError(400, field);

        Assert.True(test.Knows("test"));
    }

    [Theory]
    [InlineData("MA-0b8ad1c2-55f6-4f0a-9d0e-3a1f5c7e9b21", true)]
    [InlineData("0b8ad1c2-55f6-4f0a-9d0e-3a1f5c7e9b21", true)]
    [InlineData("MA-1", false)]
    public void Get_Key_IsTheGuidOfTheKey(string key, bool isItsGuid)
    {
        var other = new TestService(options => options.Key = key);

        var stated = TestService.KeyOf(other.Call("Accounts_Get", path: "self", key: key).Json());

        Assert.Equal((isItsGuid, true), (key.EndsWith(stated, StringComparison.Ordinal), other.Knows(stated)));
    }

    [Theory, InlineData("Accounts_Create", "test"), InlineData("Authentication_Register", null)]
    public void Create_CountryCodeZero_IsThatOfNigeria(string operationId, string? key)
    {
        var body = JObject.FromObject(TestService.NewAccount());
        body["countryCode"] = 0;

        JsonAssert.Equal(234, test.Call(operationId, body, key: key).Json()["countryCode"]);
    }

    [Fact]
    public void UpdateProviderKey_EmptyObject_ReplacesTheKeyAtOnce()
    {
        var old = TestService.KeyOf(test.Call("Accounts_Get", path: "self").Json());

        var account = test.Call("Accounts_UpdateProviderKey", new { }, path: "self").Json();

        Assert.All(["test", old], key => Assert.False(test.Knows(key)));
        Assert.Equal(TestService.MainId, test.Call("Accounts_Get", path: "self", key: TestService.KeyOf(account)).Text("accountID"));
        Assert.Equal(1000, test.Credits);
    }

    [Fact]
    public void ListSubAccounts_V4_HasNotTheAccountItself()
    {
        var (id, key) = test.CreateSubAccount();

        Assert.Equal([id], test.Call("Accounts_ListSubAccounts", version: 4).Texts("accountID"));
        Assert.Empty(test.Call("Accounts_ListSubAccounts", key: key, version: 4).Items());
    }
}
