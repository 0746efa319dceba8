namespace Smslive247.Sandbox.Tests.Requests;

/// <summary>Requests that break the document are rejected, with the field and what to do.</summary>
[Trait("Category", "Culture")]
public sealed class RequestRuleTests(SharedSandbox shared) : IClassFixture<SharedSandbox>
{
    [Theory]
    [InlineData("/api/v5/sms?PageNumber=0", "PageNumber", "between 1 and 1000")]
    [InlineData("/api/v5/sms?PageNumber=1001", "PageNumber", "between 1 and 1000")]
    [InlineData("/api/v5/sms?PageSize=4", "PageSize", "between 5 and 500")]
    [InlineData("/api/v5/sms?PageSize=501", "PageSize", "between 5 and 500")]
    [InlineData("/api/v5/sms?PageSize=x", "PageSize", "integer of 32 bits")]
    [InlineData("/api/v5/sms?PageSize=20&PageSize=30", "PageSize", "once")]
    [InlineData("/api/v4/sms?pageNo=0", "pageNo", "1 or more")]
    [InlineData("/api/v4/sms?PageNumber=0", "pageNo", "1 or more")]
    [InlineData("/api/v4/sms?pageNo=2147483648", "pageNo", "32 bits")]
    [InlineData("/api/v5/sms?DateFrom=2026-02-30", "DateFrom", "offset")]
    [InlineData("/api/v5/sms?DateFrom=2026-03-01T00:00:00+01:00", "DateFrom", "%2B")]
    [InlineData("/api/v5/sms?DateFrom=2026-02-30T00:00:00Z", "DateFrom", "offset")]
    [InlineData("/api/v5/sms?pageNo=1", "pageNo", "PageNumber")]
    [InlineData("/api/v5/phone-book?PageNumber=1", "PageNumber", "none")]
    [InlineData("/api/v5/sms/batch/one", "batchId", "integer of 64 bits")]
    [InlineData("/api/v5/sms/batch/9223372036854775808", "batchId", "64 bits")]
    [InlineData("/api/v5/credits/pricing/calc?Amount=1,5", "Amount", "number")]
    [InlineData("/api/v5/credits/pricing/calc?Amount=99999999999999999999999999999999", "Amount", "number")]
    public async Task Get_InvalidParameter_ReportsNameAndValidValues(string path, string field, string part)
    {
        var (status, json, _) = await shared.Test.SendAsync("GET", path);

        Assert.Equal(400, status);
        var error = Assert.Single(json["errors"]!);
        Assert.Equal(field, (string?)error["field"]);
        Assert.Contains(part, (string?)error["message"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v5/sms?pagenumber=1&PAGESIZE=5")]
    [InlineData("/api/v4/sms?pageNo=1&PageNumber=1&PageSize=1000")]
    [InlineData("/api/v5/sms?DateFrom=2026-03-01T00:00:00%2B01:00&DateTo=2026-03-31T00:00:00.123Z")]
    [InlineData("/api/v4/sms?pageNo=2147483647&pageSize=2147483647")]
    [InlineData("/api/v5/credits/pricing/calc?Amount=1500.5")]
    public async Task Get_ParametersThatFit_Succeeds(string path) => Assert.Equal(200, (await shared.Test.SendAsync("GET", path)).Status);

    [Theory]
    [InlineData("""{"senderID":"Sandbox","messageText":"Hello"}""", "phoneNumber", "required")]
    [InlineData("""{"senderID":"Sandbox","messageText":"Hello","phoneNumber":2348030000001}""", "phoneNumber", "string")]
    [InlineData("""{"senderID":"Sandbox","messageText":"","phoneNumber":"2348030000001"}""", "messageText", "empty")]
    [InlineData("""{"senderID":"SandboxSandbox","messageText":"Hello","phoneNumber":"2348030000001"}""", "senderID", "at most 11")]
    [InlineData("""{"senderID":null,"messageText":"Hello","phoneNumber":"2348030000001"}""", "senderID", "string")]
    [InlineData("""{"senderID":"Sandbox","messageText":"Hello","phoneNumber":"2348030000001","deliveryTime":"tomorrow"}""", "deliveryTime", "offset")]
    [InlineData("""{"senderID":"Sandbox","messageText":"Hello","phoneNumber":"2348030000001","deliveryTime":"2026-12-01T00"}""", "deliveryTime", "offset")]
    [InlineData("""{"senderID":"Sandbox","messageText":"Hello","phoneNumber":"2348030000001","deliveryTime":"2026-02-30"}""", "deliveryTime", "offset")]
    [InlineData("""{"senderID":"Sandbox","messageText":"Hello","phoneNumber":"2348030000001","deliveryTime":"2026-02-30T00:00:00Z"}""", "deliveryTime", "offset")]
    [InlineData("""{"senderID":"Sandbox","messageText":"Hello","phoneNumber":"2348030000001","deliveryTime":"0001-01-01T00:00:00+14:00"}""", "deliveryTime", "")] // .NET cannot convert it to another zone.
    [InlineData("""{"senderID":"Sandbox","messageText":"Hello","phoneNumber":"08030000001"}""", "phoneNumber", "without a leading + or 0")]
    [InlineData("""{"senderID":"Sandbox","messageText":"Hello","phoneNumber":"2348030000001,2348030000002"}""", "phoneNumber", "send a batch")]
    [InlineData("""{"senderID":"Sandbox","messageText":"Hello","phoneNumber":"2348030000001","mobileNumber":"1"}""", "mobileNumber", "known are senderID")]
    [InlineData("""{"senderID":"Sandbox","messageText":"Hello","phoneNumber":"2348030000001","SENDERID":"Other"}""", "senderID", "once only")]
    [InlineData("[]", "body", "object")]
    public async Task Post_BodyThatDoesNotFit_NamesTheMember(string body, string field, string part)
    {
        var (status, json, _) = await shared.Test.SendAsync("POST", "/api/v5/sms", body);

        Assert.Equal(400, status);
        var error = Assert.Single(json["errors"]!, error => (string?)error["field"] == field);
        Assert.Contains(part, (string?)error["message"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "application/json", "empty")]
    [InlineData("{", "application/json", "not JSON")]
    [InlineData("{'senderID':'Sandbox'}", "application/json", "not JSON")]
    [InlineData("{} // no comment", "application/json", "not JSON")]
    [InlineData("{}{}", "application/json", "not JSON")]
    [InlineData("{\"a\":\"\\ud800\"}", "application/json", "not")]
    [InlineData("""{"senderID":"Sandbox","senderID":"Other"}""", "application/json", "twice")]
    [InlineData(TestSandbox.Message, "text/plain", "must be application/json", 415)]
    [InlineData(TestSandbox.Message, null, "must be application/json", 415)]
    [InlineData(TestSandbox.Message, "application/json+x", "must be application/json", 415)]
    [InlineData(TestSandbox.Message, "application/json; charset=utf-16", "UTF-8", 415)]
    public async Task Post_WhatIsNoJson_IsRejected(string body, string? contentType, string part, int due = 400)
    {
        var (status, json, _) = await shared.Test.SendAsync("POST", "/api/v5/sms", body, contentType);

        Assert.Equal(due, status);
        Assert.Contains(part, (string?)json["message"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v4/batchfiles", """{"batchFileID":"a","description":"b","rawContents":"c","countryCode":99999999999}""", "countryCode")]
    [InlineData("/api/v4/sms", """{"senderID":"Sandbox","mobileNumber":"0803","messageText":"Hello"}""", "mobileNumber")]
    public async Task Post_FaultOnV4_NamesTheFieldAsV4Does(string path, string body, string field)
    {
        var (status, json, _) = await shared.Test.SendAsync("POST", path, body);

        Assert.Equal((400, field), (status, (string?)json["errors"]![0]!["field"]));
    }

    [Fact]
    public async Task Post_NegativeIntegerWhereSignsDiffer_IsReadAsJsonHasIt()
    {
        var (_, account, _) = await shared.Test.SendAsync("POST", "/api/v5/accounts/self", """{"timeZone":-3}""");

        Assert.Equal(-3, (int?)account["timeZone"]);
    }

    [Fact]
    public async Task Post_ByteOrderMark_IsIgnored() => Assert.Equal(200, (await shared.Test.SendAsync("POST", "/api/v5/sms", $"\uFEFF{TestSandbox.Message}")).Status);

    [Fact]
    public async Task Post_CharsetUtf8_Succeeds() =>
        Assert.Equal(200, (await shared.Test.SendAsync("POST", "/api/v5/sms", TestSandbox.Message, "Application/JSON; charset=\"UTF-8\"")).Status);

    [Fact]
    public async Task Post_SeveralFaults_NamesAllOfThem()
    {
        var (_, json, _) = await shared.Test.SendAsync("POST", "/api/v5/sms?x=1", """{"senderID":"SandboxSandbox","phone":"1"}""");

        Assert.Equal(["messageText", "phone", "phoneNumber", "senderID", "x"], json["errors"]!.Select(error => (string)error["field"]!).Order());
    }

    [Fact]
    public async Task Errors_HoldNoValueOfTheRequest()
    {
        var (_, json, _) = await shared.Test.SendAsync("POST", "/api/v5/sms?x=Secret", """{"senderID":"SecretSecret","phoneNumber":["Secret"],"messageText":12,"deliveryTime":"Secret"}""");

        Assert.DoesNotContain("Secret", json.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Send_UnknownMembersAllowed_PassesThemOver()
    {
        await using var lenient = await TestSandbox.StartAsync(options => options.AllowUnknownMembers = true);
        var body = JObject.Parse(TestSandbox.Message);
        body["colour"] = "red";

        Assert.Equal(200, (await lenient.SendAsync("POST", "/api/v5/sms?colour=red", body.ToString())).Status);
        Assert.Equal(400, (await lenient.SendAsync("POST", "/api/v5/sms", """{"senderID":"Sandbox"}""")).Status);
    }

    [Theory]
    [InlineData("""{"senderID":"Sandbox","messageText":"Hello","phoneNumbers":[]}""", "Give at least one phone number.")]
    [InlineData("""{"senderID":"Sandbox","messageText":"Hello","phoneNumbers":["nobody"]}""", "None of these is a phone number.")]
    public async Task Post_BatchWithoutANumber_ReportsWhetherOneWasGiven(string body, string message)
    {
        var (status, json, _) = await shared.Test.SendAsync("POST", "/api/v5/sms/batch", body);

        Assert.Equal((400, message), (status, (string?)json["errors"]![0]!["message"]));
    }
}
