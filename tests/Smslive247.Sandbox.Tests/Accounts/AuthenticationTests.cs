namespace Smslive247.Sandbox.Tests.Accounts;

public class AuthenticationTests
{
    private readonly TestService test = new();

    [Theory]
    [InlineData("owner@sandbox.example")]
    [InlineData("OWNER@sandbox.example")]
    [InlineData("MA-100001")]
    public void LogIn_EmailOrId_AnswersATokenThatIsAsGoodAsTheKey(string username)
    {
        var json = LogIn(username, "sandbox").Json();

        JsonAssert.Equal("Bearer", json["tokenType"]);
        JsonAssert.Equal(3600, json["expiresIn"]);
        var token = (string)json["accessToken"]!;
        Assert.True(Guid.TryParse(token, out _));
        Assert.True(test.Service.Knows(token));
        Assert.Equal("MA-100001", test.Call("Accounts_Get", path: "self", key: token).Text("accountID"));
    }

    [Theory]
    [InlineData("owner@sandbox.example", "Sandbox")]
    [InlineData("nobody", "sandbox")]
    public void LogIn_WrongPasswordOrUser_Is401(string username, string password) => LogIn(username, password).IsError(401);

    [Fact]
    public void LogIn_SubAccountsUser_NamesItsMainAccount()
    {
        var (id, _) = test.CreateSubAccount();
        test.CreateSubAccount("other@example.com");

        LogIn(id, "secret", "MA-100001").Json();
        LogIn(id, "secret", null).Json();
        LogIn(id, "secret", "none").IsError(401);
        LogIn(id, "secret", "SA-100003").IsError(401);
        LogIn("MA-100001", "sandbox", "MA-100001").Json();
        LogIn("MA-100001", "sandbox", id).IsError(401);
    }

    [Fact]
    public void Token_LifetimePasses_IsNotKnown()
    {
        var token = LogIn("MA-100001", "sandbox").Text("accessToken")!;

        test.Clock.Advance(TimeSpan.FromHours(1) - TimeSpan.FromTicks(1));
        Assert.True(test.Service.Knows(token));

        test.Clock.Advance(TimeSpan.FromTicks(1));
        Assert.False(test.Service.Knows(token));
    }

    [Fact]
    public void Token_ShorterLifetimeThanTheOneBefore_EndsBeforeIt()
    {
        SandboxOptions? options = null;
        var changing = new TestService(given => options = given);
        string LogIn() => changing.Call("Authentication_LogIn", new { username = "MA-100001", password = "sandbox", parentID = "none" }, key: null).Text("accessToken")!;
        var longer = LogIn();
        options!.LogInLifetime = TimeSpan.FromMinutes(1);
        var shorter = LogIn();

        changing.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.True(changing.Service.Knows(longer));
        Assert.False(changing.Service.Knows(shorter));
    }

    [Fact]
    public void LogOut_WithATokenOrAKey_EndsThatTokenAlone()
    {
        var (one, two) = (LogIn("MA-100001", "sandbox").Text("accessToken")!, LogIn("MA-100001", "sandbox").Text("accessToken")!);

        test.Call("Authentication_LogOut", key: one).IsDone();
        test.Call("Authentication_LogOut", key: "test").IsDone();

        Assert.False(test.Service.Knows(one));
        Assert.True(test.Service.Knows(two));
        Assert.True(test.Service.Knows("test"));
    }

    [Fact]
    public void ResetPassword_V5_ChangesNothing()
    {
        test.Call("Authentication_ResetPassword", new { username = "MA-100001", password = "new", parentID = "none" }, key: null).IsDone();
        test.Call("Authentication_ResetPassword", new { username = "nobody", password = "new", parentID = "none" }, key: null).IsError(404);

        LogIn("MA-100001", "sandbox").Json();
    }

    [Fact]
    public void ResetPassword_V4_NamesTheAccountInTheQuery()
    {
        test.Call("Authentication_ResetPassword", query: [("accountId", "MA-100001")], key: null, version: 4).IsDone();
        test.Call("Authentication_ResetPassword", query: [("accountId", "none")], key: null, version: 4).IsError(404);
    }

    [Fact]
    public void Register_NoParent_IsAMainAccount()
    {
        var json = test.Call("Authentication_Register", TestService.NewAccount(), key: null).Json();

        JsonAssert.Equal("MA-100002", json["accountID"]);
        Assert.StartsWith("MA-", (string)json["key"]!, StringComparison.Ordinal);
        Assert.True(test.Service.Knows((string)json["key"]!));
        test.Call("Accounts_Get", path: "MA-100002").IsError(404);
    }

    [Fact]
    public void Register_Parent_IsItsSubAccount()
    {
        var id = test.Call("Authentication_Register", TestService.NewAccount(), query: [("parentID", "MA-100001")], key: null).Text("accountID")!;

        Assert.Equal("SA-100002", id);
        Assert.Equal(id, test.Call("Accounts_Get", path: id).Text("accountID"));
    }

    [Fact]
    public void Register_ParentIsNoMainAccount_Is404()
    {
        var (id, _) = test.CreateSubAccount();

        test.Call("Authentication_Register", TestService.NewAccount("a@example.com"), query: [("parentID", id)], key: null).IsError(404, "parentID");
        test.Call("Authentication_Register", TestService.NewAccount("a@example.com"), query: [("parentID", "none")], key: null).IsError(404, "parentID");
    }

    private ServiceResponse LogIn(string username, string password, string? parentID = "none") =>
        test.Call("Authentication_LogIn", new { username, password, parentID }, key: null);
}
