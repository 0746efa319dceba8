namespace Smslive247.Sandbox.Tests.Requests;

/// <summary>What the service accepts beyond the documents, with what the sandbox stores of it, and the error if the flag is taken away.</summary>
[Trait("Category", "Culture")]
public sealed class LeniencyTests
{
    private const string Any = """{"SenderID":"Sandbox","PHONENUMBER":"2348030000001","messagetext":"Hello"}""";
    private const string AnyV4 = """{"SenderID":"Sandbox","MobileNumber":"2348030000001","MessageText":"Hello"}""";

    [Theory]
    [InlineData("2026-03-02T12:00:00", SandboxLeniency.DatesWithoutOffset, "2026-03-02T12:00:00+01:00")]
    [InlineData("2026-03-02T12:00:00.5", SandboxLeniency.DatesWithoutOffset, "2026-03-02T12:00:00.5+01:00")]
    [InlineData("2026-03-02T12:00", SandboxLeniency.DatesWithoutOffset, "2026-03-02T12:00:00+01:00")]
    [InlineData("2026-03-02T12:00+03:00", SandboxLeniency.DatesWithoutOffset, "2026-03-02T12:00:00+03:00")]
    [InlineData("2026-03-02 12:00", SandboxLeniency.DatesWithBlank, "2026-03-02T12:00:00+01:00")]
    [InlineData("2026-03-03", SandboxLeniency.DatesWithoutTime, "2026-03-03T00:00:00+01:00")]
    [InlineData("2026-03-02 12:00:00+03:00", SandboxLeniency.DatesWithBlank, "2026-03-02T12:00:00+03:00")]
    [InlineData("2026-03-02 12:00:00", SandboxLeniency.DatesWithBlank, "2026-03-02T12:00:00+01:00")]
    [InlineData("2026-03-02 12:00:00", SandboxLeniency.DatesWithoutOffset, "2026-03-02T12:00:00+01:00")]
    public async Task DeliveryTime_OfAnotherForm_IsStored(string text, SandboxLeniency flag, string stored)
    {
        var body = TestSandbox.Message.Replace("}", $$""","deliveryTime":"{{text}}"}""", StringComparison.Ordinal);
        await using var test = await TestSandbox.StartAsync();

        Assert.Equal(200, (await test.SendAsync("POST", "/api/v5/sms", body)).Status);
        Assert.Null(test.Sandbox.Messages[0].DateSent);
        test.Time.Advance(TimeSpan.FromDays(2));
        Assert.Equal(DateTimeOffset.Parse(stored, CultureInfo.InvariantCulture), test.Sandbox.Messages[0].DateSent);
        await ExpectErrorAsync(flag, 400, "offset", "POST", "/api/v5/sms", body);
    }

    [Theory]
    [InlineData("DateFrom=2026-03-02T09:00:00", 1, SandboxLeniency.DatesWithoutOffset, "offset")]
    [InlineData("DateFrom=2026-03-02T09:00:01", 0, SandboxLeniency.DatesWithoutOffset, "offset")]
    [InlineData("DateFrom=2026-03-02%2009:00:00Z", 0, SandboxLeniency.DatesWithBlank, "offset")]
    [InlineData("DateFrom=2026-03-02", 1, SandboxLeniency.DatesWithoutTime, "offset")]
    [InlineData("DateTo=2026-03-02", 0, SandboxLeniency.DatesWithoutTime, "offset")]
    [InlineData("DateFrom=0001-01-01T00:00:00", 1, SandboxLeniency.DatesWithoutOffset, "offset")]
    [InlineData("DateTo=0001-01-01", 0, SandboxLeniency.DatesWithoutTime, "offset")]
    [InlineData("colour=&", 1, SandboxLeniency.EmptyQueryValues, "colour")]
    [InlineData("DateFrom=&DateTo=&PageSize=", 1, SandboxLeniency.EmptyQueryValues, "integer")]
    [InlineData("pagenumber=2", 0, SandboxLeniency.LetterCase, "PageNumber")]
    public async Task Query_OfAnotherForm_SelectsMessages(string query, int messages, SandboxLeniency flag, string part)
    {
        await using var test = await TestSandbox.StartAsync();
        await test.SendAsync("POST", "/api/v5/sms", TestSandbox.Message);

        var (status, json, _) = await test.SendAsync("GET", $"/api/v5/sms?{query}");

        Assert.Equal((200, messages), (status, json.Count()));
        await ExpectErrorAsync(flag, 400, part, "GET", $"/api/v5/sms?{query}");
    }

    [Theory]
    [InlineData(SandboxLeniency.MediaTypes, 415, "must be application/json", "/api/v5/sms", TestSandbox.Message, "text/json")]
    [InlineData(SandboxLeniency.MediaTypes, 415, "must be application/json", "/api/v5/sms", TestSandbox.Message, "application/*+json")]
    [InlineData(SandboxLeniency.MediaTypes, 415, "must be application/json", "/api/v5/sms", TestSandbox.Message, "application/x+json")]
    [InlineData(SandboxLeniency.MediaTypes, 415, "must be application/json", "/api/v5/sms", TestSandbox.Message, "Application/VND.x+JSON; charset=utf-8")]
    [InlineData(SandboxLeniency.LetterCase, 400, "known are senderID", "/api/v5/sms", Any)]
    [InlineData(SandboxLeniency.LetterCase, 400, "known are senderID", "/api/v4/sms", AnyV4)]
    [InlineData(SandboxLeniency.LetterCase, 404, "use /api/v5/sms", "/API/V5/Sms", TestSandbox.Message)]
    [InlineData(SandboxLeniency.KeyWithoutBearer, 401, "Authorization: Bearer <key>", "/api/v5/sms", TestSandbox.Message, "application/json", "test")]
    [InlineData(SandboxLeniency.KeyWithoutBearer, 401, "Authorization: Bearer <key>", "/api/v4/sms", AnyV4, "application/json", "test")]
    public async Task Send_OfAnotherForm_IsStored(SandboxLeniency flag, int due, string part, string path, string body, string contentType = "application/json", string? authorization = null)
    {
        await using var test = await TestSandbox.StartAsync();

        Assert.Equal(200, (await test.SendAsync("POST", path, body, contentType, authorization)).Status);
        Assert.Equal(("Hello", "Sandbox", "2348030000001"), (test.Sandbox.Messages[0].Text, test.Sandbox.Messages[0].SenderId, test.Sandbox.Messages[0].PhoneNumber));
        await ExpectErrorAsync(flag, due, part, "POST", path, body, contentType, authorization);
    }

    [Fact]
    public async Task FormField_InAnyCase_IsStored()
    {
        const string Type = "multipart/form-data; boundary=b";
        var body = "--b\nContent-Disposition: form-data; name=COUNTRYCODE\n\n44\n--b\nContent-Disposition: form-data; name=File; filename=uk.csv\n\n07700900001\n--b--\n".ReplaceLineEndings("\r\n");
        await using var test = await TestSandbox.StartAsync();

        var (_, file, _) = await test.SendAsync("POST", "/api/v5/batch-files", body, Type);

        Assert.Equal(("uk.csv", 1), ((string?)file["description"], (int?)file["totalNumbers"]));
        await ExpectErrorAsync(SandboxLeniency.LetterCase, 400, "known are countryCode, file", "POST", "/api/v5/batch-files", body, Type);
    }

    [Fact]
    public async Task Key_GuidOfAKey_IsThatOfTheAccount()
    {
        const string Guid = "0b8ad1c2-55f6-4f0a-9d0e-3a1f5c7e9b21";
        await using var test = await TestSandbox.StartAsync(options => options.Key = $"MA-{Guid}");
        await using var strict = await TestSandbox.StartAsync(options => (options.Key, options.Leniency) = ($"MA-{Guid}", SandboxLeniency.All & ~SandboxLeniency.KeyWithoutPrefix));

        Assert.Equal(200, (await test.SendAsync("GET", "/api/v5/sms", authorization: $"Bearer {Guid.ToUpperInvariant()}")).Status);
        Assert.Equal(401, (await strict.SendAsync("GET", "/api/v5/sms", authorization: $"Bearer {Guid}")).Status);
        Assert.Equal(200, (await strict.SendAsync("GET", "/api/v5/sms")).Status);
    }

    [Theory]
    [InlineData("/api/v4/sms", "mobileNumber\":\"2348030000001\"")]
    [InlineData("/api/v4/sms/batch", "mobileNumbers\":[\"2348030000001\"]")]
    public async Task OneTimePassword_OnV4_IsSent(string path, string number)
    {
        var body = $$"""{"senderID":"Sandbox","messageText":"Your code is 123456","{{number}}}""";
        await using var test = await TestSandbox.StartAsync();

        Assert.Equal(200, (await test.SendAsync("POST", path, body)).Status);
        await ExpectErrorAsync(SandboxLeniency.OneTimePasswordsOnV4, 400, "one-time password", "POST", path, body);
    }

    /// <summary>These need no flag: the documents declare them.</summary>
    [Theory]
    [InlineData("GET", "/api/v5/credits/pricing/calc?Quantity=500&FxCurrency=N", null)]
    [InlineData("POST", "/api/v4/sms", """{"mobileNumber":"2348030000001","messageText":"Hello"}""")]
    [InlineData("POST", "/api/v5/accounts/self/provider-key", "{}")]
    public async Task Request_Declared_SucceedsWithoutLeniency(string method, string path, string? body)
    {
        await using var strict = await TestSandbox.StartAsync(options => options.Leniency = SandboxLeniency.None);

        Assert.Equal(200, (await strict.SendAsync(method, path, body)).Status);
    }

    private static async Task ExpectErrorAsync(SandboxLeniency without, int due, string part, string method, string path, string? body = null, string contentType = "application/json", string? authorization = null)
    {
        await using var strict = await TestSandbox.StartAsync(options => options.Leniency &= ~without);

        var (status, json, _) = await strict.SendAsync(method, path, body, contentType, authorization);

        Assert.Equal(due, status);
        Assert.Contains(part, json.ToString(), StringComparison.Ordinal);
        Assert.Empty(strict.Sandbox.Messages);
    }
}
