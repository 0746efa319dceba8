namespace Smslive247.Sandbox.Tests.Messages;

public class SendTests
{
    private readonly TestService test = new();

    [Fact]
    public void Send_OnePart_ReturnsTheMessageAndTakesOneCredit()
    {
        var json = test.Send("Hello").Json();

        JsonAssert.Includes(new { senderID = "Sandbox", messageText = "Hello", phoneNumber = "2348030000001" }, json);
        JsonAssert.Includes(new { creditsCharged = 1m, dateSubmitted = "2026-03-02T09:30:00+01:00" }, json);
        JsonAssert.Equal("ACCEPTD", json["reports"]![0]!["status"]);
        Assert.Equal(999, test.Credits);
    }

    [Fact]
    public void Send_Twice_HasIdsAndBatchIdsOfItsOwn()
    {
        var (first, second) = (test.Send(), test.Send());

        Assert.NotEqual(first.Text("messageID"), second.Text("messageID"));
        Assert.NotEqual(first.Text("batchID"), second.Text("batchID"));
    }

    [Fact]
    public void Send_ThreePartsAtTwoAndAHalf_TakesSevenAndAHalf()
    {
        var priced = new TestService(options => options.CreditsPerPart = 2.5m);

        JsonAssert.Equal(7.5m, priced.Send(new string('a', 307)).Json()["creditsCharged"]);

        Assert.Equal(992.5m, priced.Credits);
        Assert.Equal(3, Assert.Single(priced.Service.Messages).Parts);
    }

    [Fact]
    public void Send_CreditsJustSuffice_LeavesNone()
    {
        test.Service.SetCredits("test", 2);

        test.Send(new string('a', 161)).Json();

        Assert.Equal(0, test.Credits);
    }

    [Fact]
    public void Send_CreditsDoNotSuffice_Is402AndChangesNothing()
    {
        test.Service.SetCredits("test", 1.5m);

        test.Send(new string('a', 161)).IsError(402);

        Assert.Equal(1.5m, test.Credits);
        Assert.Empty(test.Service.Messages);
    }

    [Fact]
    public void Send_UnapprovedSenderId_Is400()
    {
        var response = test.Send(senderId: "ACME");
        response.IsError(400, "senderID");
        Assert.EndsWith("or set ApproveSenderIds (--approve-sender-ids).", ((ServiceResponse.Error)response).Errors[0].Message, StringComparison.Ordinal);
        test.Send(senderId: "sandbox").IsError(400, "senderID");

        Assert.Empty(test.Service.Messages);
    }

    [Fact]
    public void Send_UnapprovedSenderIdIsAllowed_IsSent()
    {
        var lax = new TestService(options => options.DemandApprovedSenderIds = false);

        Assert.Equal("ACME", lax.Send(senderId: "ACME").Text("senderID"));
        Assert.Equal("ElevenChars", lax.Send(senderId: "ElevenChars").Text("senderID"));
        lax.Send(senderId: "TwelveChars!").IsError(400, "senderID");
    }

    [Theory]
    [InlineData("2348030000001")]
    [InlineData("1234567")]
    [InlineData("123456789012345")]
    public void Send_SevenToFifteenDigits_IsSent(string number) => Assert.Equal(number, test.Send(phoneNumber: number).Text("phoneNumber"));

    [Theory]
    [InlineData("123456")]
    [InlineData("1234567890123456")]
    [InlineData("+2348030000001")]
    [InlineData("234 803 000 0001")]
    [InlineData("none")]
    [InlineData("٢٣٤٨٠٣٠٠٠٠٠٠١")]
    public void Send_NoPhoneNumber_Is400(string number) => test.Send(phoneNumber: number).IsError(400, "phoneNumber");

    [Fact]
    public void Send_LeadingPlusInV4_IsTakenOff() => Assert.Equal("2348030000001", test.Send(phoneNumber: "+2348030000001", version: 4).Text("phoneNumber"));

    [Fact]
    public void Send_LeadingPlusIsAllowedInV5_IsTakenOff()
    {
        var lax = new TestService(options => options.RefuseLeadingPlus = false);

        Assert.Equal("2348030000001", lax.Send(phoneNumber: "+2348030000001").Text("phoneNumber"));
        lax.Send(phoneNumber: "++2348030000001").IsError(400, "phoneNumber");
    }

    [Theory]
    [InlineData("Your OTP is 482913.")]
    [InlineData("Your code is 123456")]
    [InlineData("Use 4821 to log in")]
    [InlineData("4821 is your verification code")]
    [InlineData("One-time password: 12345678")]
    [InlineData("Use login code 99881")]
    [InlineData("123456 is your code")]
    [InlineData("4821 is your Acme Bank pin.")]
    [InlineData("123 456 is your verification code")]
    [InlineData("Your Acme code is 123456")]
    [InlineData("Your code: 123456")]
    [InlineData("Your code is\n123-456")]
    public void Send_TextLooksLikeAOneTimePassword_Is400(string text)
    {
        test.Send(text).IsError(400, "messageText");

        Assert.Equal(1000, test.Credits);
    }

    [Theory]
    [InlineData("Your order 1047 is on its way.")]
    [InlineData("Never tell anybody your OTP.")]
    [InlineData("OTP 123")]
    [InlineData("OTP 123456789")]
    [InlineData("Hotpot for 2500")]
    [InlineData("Potp Ltd owes 2500")]
    [InlineData("Your postal code is on parcel 1047.")]
    [InlineData("Your code: 12345678901")]
    public void Send_TextLooksOrdinary_IsSent(string text) => Assert.Equal(text, test.Send(text).Text("messageText"));

    [Theory]
    [InlineData(5, 39_016, "messageText")]
    [InlineData(4, 39_016, "messageText")]
    [InlineData(5, 39_015, null)]
    public void Send_LongText_IsBounded(int version, int length, string? field)
    {
        var response = test.Send(string.Concat(Enumerable.Repeat("your a 1234 ", length))[..length], version: version);

        if (field is null)
        {
            JsonAssert.Equal(255m, response.Json()["creditsCharged"]);
        }
        else
        {
            response.IsError(400, field);
        }
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(4, true)]
    public void Send_OneTimePasswordsAreAllowed_IsSent(int version, bool isRejected)
    {
        var service = new TestService(options => options.RefuseOneTimePasswords = isRejected);

        Assert.Equal("Your OTP is 482913.", service.Send("Your OTP is 482913.", version: version).Text("messageText"));
    }
}
