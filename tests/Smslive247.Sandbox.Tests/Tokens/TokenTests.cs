namespace Smslive247.Sandbox.Tests.Tokens;

[Trait("Category", "Culture")]
public class TokenTests
{
    private readonly TestService test = new();

    [Fact]
    public void CreateSms_SixDigits_AreSentAndPaid()
    {
        var json = Create().Json();

        var token = (string)json["token"]!;
        Assert.Matches("^[0-9]{6}$", token);
        JsonAssert.Equal("2026-03-02T09:40:00+01:00", json["expiresAt"]);
        var message = Assert.Single(test.Service.Messages);
        Assert.Equal($"Your one-time password is {token}. It is valid for 10 minutes.", message.Text);
        Assert.Equal(("2348030000001", token), (message.PhoneNumber, message.OneTimePassword));
        Assert.Equal(999, test.Credits);
    }

    [Fact]
    public void CreateSms_NoCreditOrWrongFields_IsAnErrorAndMakesNone()
    {
        Create(senderID: "ACME").IsError(400, "senderID");
        Create("none").IsError(400, "phoneNumber");
        test.Service.SetCredits("test", 0.5m);
        Create().IsError(402);

        Assert.Empty(test.Service.Messages);
    }

    [Fact]
    public void Verify_TheRightOne_IsValidOnce()
    {
        var token = Create().Text("token")!;

        Assert.Equal((true, "The token is right."), Verify(token));
        Assert.Equal((false, "There is no token for this number, or it is expired or used."), Verify(token));
    }

    [Fact]
    public void Verify_AWrongOne_IsNotValidAndDoesNotUseItUp()
    {
        var token = Create().Text("token")!;

        Assert.Equal((false, "The token is wrong."), Verify("12345x"));
        Assert.True(Verify(token).IsValid);
    }

    [Fact]
    public void Verify_AnotherNumberOrAccount_IsNotValid()
    {
        var token = Create().Text("token")!;
        var (_, key) = test.CreateSubAccount();

        Assert.False(Verify(token, "2348030000002").IsValid);
        JsonAssert.Equal(false, test.Call("Tokens_Verify", new { token, to = "2348030000001" }, key: key).Json()["isValid"]);
        Assert.True(Verify(token, "+2348030000001").IsValid);
    }

    [Fact]
    public void Verify_LifetimePasses_IsNotValid()
    {
        var (early, late) = (Create().Text("token")!, Create("2348030000002").Text("token")!);

        test.Clock.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromTicks(1));
        Assert.True(Verify(early).IsValid);

        test.Clock.Advance(TimeSpan.FromTicks(1));
        Assert.False(Verify(late, "2348030000002").IsValid);
    }

    [Fact]
    public void CreateSms_Again_ReplacesTheOneBeforeAndLivesAsLong()
    {
        var first = Create().Text("token")!;
        test.Clock.Advance(TimeSpan.FromMinutes(5));
        var second = Create().Text("token")!;

        test.Clock.Advance(TimeSpan.FromMinutes(9));

        Assert.False(Verify(first).IsValid);
        Assert.True(Verify(second).IsValid);
    }

    private ServiceResponse Create(string phoneNumber = "2348030000001", string senderID = "Sandbox") =>
        test.Call("Tokens_CreateSms", new { phoneNumber, senderID });

    private (bool IsValid, string? Message) Verify(string token, string to = "2348030000001")
    {
        JObject json = test.Call("Tokens_Verify", new { token, to }).Json();
        return ((bool)json["isValid"]!, (string?)json["message"]);
    }
}
