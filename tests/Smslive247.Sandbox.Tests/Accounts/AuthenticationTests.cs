namespace Smslive247.Sandbox.Tests.Accounts;

public class AuthenticationTests
{
    private readonly TestService test = new();

    [Theory]
    [InlineData("owner@sandbox.example")]
    [InlineData("OWNER@sandbox.example")]
    [InlineData(TestService.MainId)]
    public void LogIn_EmailOrId_ReturnsATokenThatIsAsGoodAsTheKey(string username)
    {
        var json = LogIn(username, "sandbox").Json();

        JsonAssert.Equal("Bearer", json["tokenType"]);
        JsonAssert.Equal(3600, json["expiresIn"]);
        var token = (string)json["accessToken"]!;
        Assert.True(Guid.TryParse(token, out _));
        Assert.True(test.Knows(token));
        Assert.Equal(TestService.MainId, test.Call("Accounts_Get", path: "self", key: token).Text("accountID"));
    }

    [Theory]
    [InlineData("owner@sandbox.example", "Sandbox")]
    [InlineData("nobody", "sandbox")]
    public void LogIn_WrongPasswordOrUser_Is401(string username, string password) => LogIn(username, password).IsError(401);

    [Fact]
    public void LogIn_SubAccountsUser_NamesItsMainAccount()
    {
        var (id, _) = test.CreateSubAccount();
        var (other, _) = test.CreateSubAccount("other@example.com");

        LogIn(id, "secret", TestService.MainId).Json();
        LogIn(id, "secret", null).Json();
        LogIn(id, "secret", "none").IsError(401);
        LogIn(id, "secret", other).IsError(401);
        LogIn(TestService.MainId, "sandbox", TestService.MainId).Json();
        LogIn(TestService.MainId, "sandbox", id).IsError(401);
    }

    [Fact]
    public void Token_LifetimePasses_IsNotKnown()
    {
        var token = LogIn(TestService.MainId, "sandbox").Text("accessToken")!;

        test.Clock.Advance(TimeSpan.FromHours(1) - TimeSpan.FromTicks(1));
        Assert.True(test.Knows(token));

        test.Clock.Advance(TimeSpan.FromTicks(1));
        Assert.False(test.Knows(token));
    }

    [Fact]
    public void Token_ShorterLifetimeThanTheOneBefore_EndsBeforeIt()
    {
        SandboxOptions? options = null;
        var changing = new TestService(given => options = given);
        string LogIn() => changing.Call("Authentication_LogIn", new { username = TestService.MainId, password = "sandbox", parentID = "none" }, key: null).Text("accessToken")!;
        var longer = LogIn();
        options!.LogInLifetime = TimeSpan.FromMinutes(1);
        var shorter = LogIn();

        changing.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.True(changing.Knows(longer));
        Assert.False(changing.Knows(shorter));
    }

    [Fact]
    public void LogOut_WithATokenOrAKey_EndsThatTokenAlone()
    {
        var (one, two) = (LogIn(TestService.MainId, "sandbox").Text("accessToken")!, LogIn(TestService.MainId, "sandbox").Text("accessToken")!);

        test.Call("Authentication_LogOut", key: one).IsDone();
        test.Call("Authentication_LogOut", key: "test").IsDone();

        Assert.False(test.Knows(one));
        Assert.True(test.Knows(two));
        Assert.True(test.Knows("test"));
    }

    [Fact]
    public void ResetPassword_V5_ChangesNothing()
    {
        test.Call("Authentication_ResetPassword", new { username = TestService.MainId, password = "new", parentID = "none" }, key: null).IsDone();
        test.Call("Authentication_ResetPassword", new { username = "nobody", password = "new", parentID = "none" }, key: null).IsError(404);

        LogIn(TestService.MainId, "sandbox").Json();
    }

    [Fact]
    public void ResetPassword_V4_NamesTheAccountInTheQuery()
    {
        test.Call("Authentication_ResetPassword", query: [("accountId", TestService.MainId)], key: null, version: 4).IsDone();
        test.Call("Authentication_ResetPassword", query: [("accountId", "none")], key: null, version: 4).IsError(404);
    }

    [Fact]
    public void Register_NoParent_IsAMainAccount()
    {
        var json = test.Call("Authentication_Register", TestService.NewAccount(), key: null).Json();

        Assert.True(test.Knows($"MA-{TestService.KeyOf(json)}"));
        test.Call("Accounts_Get", path: (string)json["accountID"]!).IsError(404);
    }

    [Fact]
    public void Register_Parent_IsItsSubAccount()
    {
        var id = test.Call("Authentication_Register", TestService.NewAccount(), query: [("parentID", TestService.MainId)], key: null).Text("accountID")!;

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
