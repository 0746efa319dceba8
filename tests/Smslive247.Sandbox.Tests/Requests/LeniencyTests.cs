namespace Smslive247.Sandbox.Tests.Requests;

/// <summary>What the service accepts beyond the documents, with what the sandbox stores of it, and the error if the flag is taken away.</summary>
[Trait("Category", "Culture")]
public sealed class LeniencyTests
{
    [Theory]
    [InlineData("2026-03-02T12:00:00", SandboxLeniency.DatesWithoutOffset, "2026-03-02T12:00:00+01:00")]
    [InlineData("2026-03-02T12:00:00.5", SandboxLeniency.DatesWithoutOffset, "2026-03-02T12:00:00.5+01:00")]
    [InlineData("2026-03-03", SandboxLeniency.DatesWithoutTime, "2026-03-03T00:00:00+01:00")]
    [InlineData("2026-03-02 12:00:00+03:00", SandboxLeniency.DatesWithBlank, "2026-03-02T12:00:00+03:00")]
    [InlineData("2026-03-02 12:00:00", SandboxLeniency.DatesWithBlank | SandboxLeniency.DatesWithoutOffset, "2026-03-02T12:00:00+01:00")]
    public async Task DeliveryTime_OfAnotherForm_IsInNigeria(string text, SandboxLeniency flags, string stored)
    {
        var body = TestSandbox.Message.Replace("}", $$""","deliveryTime":"{{text}}"}""", StringComparison.Ordinal);
        await using var test = await TestSandbox.StartAsync();

        Assert.Equal(200, (await test.SendAsync("POST", "/api/v5/sms", body)).Status);
        Assert.Null(test.Sandbox.Messages[0].DateSent);
        test.Time.Advance(TimeSpan.FromDays(2));
        Assert.Equal(DateTimeOffset.Parse(stored, CultureInfo.InvariantCulture), test.Sandbox.Messages[0].DateSent);

        foreach (var flag in Each(flags))
        {
            await ExpectErrorAsync(flag, "POST", "/api/v5/sms", 400, "offset", body);
        }
    }

    [Theory]
    [InlineData("DateFrom=2026-03-02T09:00:00", 1, SandboxLeniency.DatesWithoutOffset)]
    [InlineData("DateFrom=2026-03-02T09:00:01", 0, SandboxLeniency.DatesWithoutOffset)]
    [InlineData("DateFrom=2026-03-02%2009:00:00Z", 0, SandboxLeniency.DatesWithBlank)]
    [InlineData("DateFrom=2026-03-02", 1, SandboxLeniency.DatesWithoutTime)]
    [InlineData("DateTo=2026-03-02", 0, SandboxLeniency.DatesWithoutTime)]
    [InlineData("DateFrom=&DateTo=&PageSize=", 1, SandboxLeniency.EmptyQueryValues)]
    [InlineData("pagenumber=2", 0, SandboxLeniency.LetterCase)]
    public async Task Query_OfAnotherForm_SelectsMessages(string query, int messages, SandboxLeniency flag)
    {
        await using var test = await TestSandbox.StartAsync();
        await test.SendAsync("POST", "/api/v5/sms", TestSandbox.Message);

        var (status, json, _) = await test.SendAsync("GET", $"/api/v5/sms?{query}");

        Assert.Equal((200, messages), (status, json.Count()));
        await ExpectErrorAsync(flag, "GET", $"/api/v5/sms?{query}", 400, flag is SandboxLeniency.LetterCase ? "PageNumber" : flag is SandboxLeniency.EmptyQueryValues ? "integer" : "offset");
    }

    [Theory]
    [InlineData("text/json")]
    [InlineData("application/*+json")]
    [InlineData("application/x+json")]
    [InlineData("Application/VND.x+JSON; charset=utf-8")]
    public async Task MediaType_OfJson_IsRead(string contentType)
    {
        await using var test = await TestSandbox.StartAsync();

        Assert.Equal(200, (await test.SendAsync("POST", "/api/v5/sms", TestSandbox.Message, contentType)).Status);
        Assert.Equal("Hello", test.Sandbox.Messages[0].Text);
        await ExpectErrorAsync(SandboxLeniency.MediaTypes, "POST", "/api/v5/sms", 415, "must be application/json", TestSandbox.Message, contentType);
    }

    [Theory]
    [InlineData("/api/v5/sms", """{"SenderID":"Sandbox","PHONENUMBER":"2348030000001","messagetext":"Hello"}""", 400, "known are senderID")]
    [InlineData("/api/v4/sms", """{"SenderID":"Sandbox","MobileNumber":"2348030000001","MessageText":"Hello"}""", 400, "known are senderID")]
    [InlineData("/API/V5/Sms", TestSandbox.Message, 404, "use /api/v5/sms")]
    public async Task LetterCase_OfMembersAndPath_DoesNotMatter(string path, string body, int status, string part)
    {
        await using var test = await TestSandbox.StartAsync();

        Assert.Equal(200, (await test.SendAsync("POST", path, body)).Status);
        Assert.Equal(("Hello", "Sandbox", "2348030000001"), (test.Sandbox.Messages[0].Text, test.Sandbox.Messages[0].SenderId, test.Sandbox.Messages[0].PhoneNumber));
        await ExpectErrorAsync(SandboxLeniency.LetterCase, "POST", path, status, part, body);
    }

    [Fact]
    public async Task LetterCase_OfTwoMembersWithOneName_IsAnError()
    {
        await using var test = await TestSandbox.StartAsync();

        var (_, json, _) = await test.SendAsync("POST", "/api/v5/sms", TestSandbox.Message.Replace("}", ",\"SENDERID\":\"Other\"}", StringComparison.Ordinal));

        Assert.Equal(("senderID", "Must be sent once only."), ((string?)json["errors"]!.Single()["field"], (string?)json["errors"]![0]!["message"]));
    }

    [Fact]
    public async Task LetterCase_OfFormFields_DoesNotMatter()
    {
        async Task<(HttpStatusCode Status, JToken Json)> UploadAsync(SandboxLeniency leniency)
        {
            await using var test = await TestSandbox.StartAsync(options => options.Leniency = leniency);
            using var form = new MultipartFormDataContent { { new StringContent("44"), "CountryCode" }, { new StringContent("07700900001"), "FILE", "uk.csv" } };
            using var response = await test.Http.PostAsync("/api/v5/batch-files", form);
            return (response.StatusCode, JToken.Parse(await response.Content.ReadAsStringAsync()));
        }

        var (_, file) = await UploadAsync(SandboxLeniency.All);
        var (status, error) = await UploadAsync(SandboxLeniency.All & ~SandboxLeniency.LetterCase);

        Assert.Equal(("uk.csv", 1), ((string?)file["description"], (int?)file["totalNumbers"]));
        Assert.Equal((HttpStatusCode.BadRequest, 4), (status, error["errors"]!.Count()));
    }

    [Theory, InlineData("/api/v4/sms"), InlineData("/api/v5/sms")]
    public async Task Key_WithoutBearer_IsAccepted(string path)
    {
        await using var test = await TestSandbox.StartAsync();

        Assert.Equal(200, (await test.SendAsync("GET", path, authorization: "test")).Status);
        Assert.Equal(401, (await test.SendAsync("GET", path, authorization: "wrong")).Status);
        await ExpectErrorAsync(SandboxLeniency.KeyWithoutBearer, "GET", path, 401, "Authorization: Bearer <key>", authorization: "test");
    }

    private static IEnumerable<SandboxLeniency> Each(SandboxLeniency flags) => Enum.GetValues<SandboxLeniency>().Where(flag => int.IsPow2((int)flag) && flags.HasFlag(flag));

    private static async Task ExpectErrorAsync(SandboxLeniency without, string method, string path, int due, string part, string? body = null, string contentType = "application/json", string? authorization = null)
    {
        await using var strict = await TestSandbox.StartAsync(options => options.Leniency &= ~without);

        var (status, json, _) = await strict.SendAsync(method, path, body, contentType, authorization);

        Assert.Equal(due, status);
        Assert.Contains(part, json.ToString(), StringComparison.Ordinal);
        Assert.Empty(strict.Sandbox.Messages);
    }
}
