using Smslive247.Errors;
using Smslive247.Requests;

namespace Smslive247.Tests.Errors;

/// <summary>Messages and ToString() end up in logs: they contain no key, phone number or body.</summary>
[Trait("Category", "Culture")]
public class FailurePrivacyTests
{
    [Theory]
    [InlineData("2348030000001")]
    [InlineData("+234 803 000 0001")]
    [InlineData("0803-000-0001")]
    [InlineData("(0803) 000.0001")]
    [InlineData("482913")]
    [InlineData(OneCall.Key)]
    [InlineData("0F8FAD5B-D9CB-469F-A165-70867728950E")]
    [InlineData("0f8fad5bd9cb469fa16570867728950e")]
    [InlineData("abcdefab-cdef-abcd-efab-cdefabcdefab")]
    public async Task SendAsync_ServiceQuotesASecret_IsMaskedInTheMessageOnly(string secret)
    {
        var body = $$"""{"message":"Rejected: {{secret}}!","errors":[{"field":"{{secret}}","message":"bad {{secret}}"}]}""";

        var thrown = await OneCall.SendAsync<Smslive247ValidationException>(HttpStatusCode.BadRequest, body);

        Assert.DoesNotContain(secret, thrown.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Matches(@"Rejected: [+(]?\*{4}! ", thrown.Message);
        Assert.Equal($"Rejected: {secret}!", thrown.ServiceMessage);
        Assert.Equal(body, thrown.ResponseBody);
    }

    // A login token has no shape by which it could be recognized.
    [Fact]
    public async Task GetAsync_ServiceQuotesAKeyOfLetters_IsMaskedInTheMessage()
    {
        using var handler = new StubHandler(HttpStatusCode.Unauthorized, """{"message":"Key letters-alone is unknown"}""");
        using var client = new V4.Smslive247Client(new() { ApiKey = "letters-alone" }, handler);

        var thrown = await Assert.ThrowsAsync<Smslive247AuthenticationException>(() => client.Messages.GetAsync("m1"));

        Assert.Equal("Messages_Get: the service responded with 401: Key **** is unknown.", thrown.Message);
    }

    // Services quote a text in part, in HTML, or in another case.
    [Theory]
    [InlineData("'Your parcel is here' is not allowed")]
    [InlineData("'Your parc...' is not allowed")]
    [InlineData("'YOUR PARCEL IS HERE' is not allowed")]
    [InlineData("'Y&#111;ur p&#97;rc&#101;l &#105;s h&#101;re' is not allowed")]
    [InlineData("'parcel is here' is not allowed")]
    public async Task SendAsync_ServiceQuotesTheText_IsMaskedInTheMessage(string message)
    {
        var thrown = await OneCall.SendAsync<Smslive247ValidationException>(HttpStatusCode.BadRequest, $$"""{"message":"{{message}}"}""");

        Assert.DoesNotContain("parc", thrown.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("' is not allowed.", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("****", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(message, thrown.ServiceMessage);
    }

    [Fact]
    public async Task GetAsync_UnreadableSuccess_ShowsNothingOfTheBody()
    {
        var thrown = await OneCall.GetAsync<Smslive247ContractException>(HttpStatusCode.OK, """{"data":{"messageID":"m1","charged":"secret","secret":1}}""");

        Assert.DoesNotContain("secret", thrown.ToString(), StringComparison.Ordinal);
        Assert.Contains("secret", thrown.ResponseBody, StringComparison.Ordinal);
    }

    // The path of the request has the number.
    [Theory]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.OK)]
    public async Task DeleteContactAsync_Fails_ShowsNeitherNumberNorKey(HttpStatusCode status)
    {
        using var handler = new StubHandler(status, "");
        using var client = OneCall.Client(handler);

        var thrown = await Assert.ThrowsAnyAsync<Smslive247Exception>(() => client.PhoneBook.DeleteContactAsync("2348030000001"));

        Assert.DoesNotContain("8030000001", thrown.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(OneCall.Key, thrown.ToString(), StringComparison.Ordinal);
        Assert.Equal(["DELETE /api/v4/phonebook/2348030000001"], handler.Requests);
    }

    // The service may quote the path, escaped or not.
    [Theory]
    [InlineData("'Ade & Co' is no number", "'****' is no number.")]
    [InlineData("No /phonebook/Ade%20%26%20Co here", "No /phonebook/**** here.")]
    public async Task DeleteContactAsync_ServiceQuotesTheArgument_IsMaskedInTheMessage(string message, string expected)
    {
        var thrown = await OneCall.FailureAsync<Smslive247ValidationException>(
            HttpStatusCode.BadRequest, $$"""{"message":"{{message}}"}""", client => client.PhoneBook.DeleteContactAsync("Ade & Co"));

        Assert.EndsWith(expected, thrown.Message, StringComparison.Ordinal);
    }

    // Unknown members count as sensitive.
    [Theory]
    [InlineData("\"Kiwi Banana\"")]
    [InlineData("[1, {\"fruit\": \"Kiwi Banana\"}]")]
    public async Task SendAsync_ServiceQuotesAnUnknownMember_IsMaskedInTheMessage(string json)
    {
        var request = OneCall.Request;
        request.AdditionalProperties = new Dictionary<string, JToken> { ["fruits"] = new JRaw(json) };

        var thrown = await OneCall.FailureAsync<Smslive247ValidationException>(
            HttpStatusCode.BadRequest, """{"message":"'Kiwi Banana' is rejected by SHOP"}""", client => client.Messages.SendAsync(request));

        Assert.EndsWith("'****' is rejected by SHOP.", thrown.Message, StringComparison.Ordinal);
    }

    // A caller may use one request object for several messages.
    [Fact]
    public async Task SendAsync_RequestIsChangedDuringTheCall_MasksWhatWasSent()
    {
        var request = OneCall.Request;
        using var handler = new StubHandler((_, _) =>
        {
            request.MessageText = "Another text";
            return Task.FromResult(StubHandler.Response(HttpStatusCode.BadRequest, """{"message":"'Your parcel is here' is rejected"}"""));
        });
        using var client = OneCall.Client(handler);

        var thrown = await Assert.ThrowsAsync<Smslive247ValidationException>(() => client.Messages.SendAsync(request));

        Assert.EndsWith("'****' is rejected.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CreateGroupAsync_ServiceQuotesOneOfManyNumbers_IsMasked()
    {
        using var handler = new StubHandler(HttpStatusCode.BadRequest, """{"message":"2348030000001, +2348030000009 and 'no-number' are rejected"}""");
        using var client = OneCall.Client(handler);
        string[] numbers = ["2348030000001", "+2348030000009", "no-number"];

        var thrown = await Assert.ThrowsAsync<Smslive247ValidationException>(() => client.PhoneBook.CreateGroupAsync("friends", numbers));

        Assert.EndsWith("****, +**** and '****' are rejected.", thrown.Message, StringComparison.Ordinal);

        // The pattern masks numbers. A search for each of many would take seconds.
        Assert.Equal(["no-number"], RequestBody.Json(numbers, "numbers").SensitiveTexts);
    }

    [Fact]
    public void ToString_FieldError_IsTheFieldAlone() => Assert.Equal("mobileNumber", new FieldError("mobileNumber", "2348030000001 is bad").ToString());

    [Theory]
    [InlineData("No credit: 3 of 120", "No credit: 3 of 120")]
    [InlineData("Line\r\none\tand two", "Line  one and two")]
    [InlineData("PIN 4829", "PIN ****")]
    [InlineData("12345", "****")]
    [InlineData("a1b2c3d4", "a1b2c3d4")]
    [InlineData("", "")]
    public void Apply_Text_KeepsWhatIsHarmless(string text, string expected) => Assert.Equal(expected, Redaction.Apply(text, []));

    // The cut at 200 must not leave half of an unmasked number.
    [Fact]
    public void Apply_LongText_IsMaskedBeforeItIsCut()
    {
        var masked = Redaction.Apply(new string('x', 198) + "2348030000001", []);

        Assert.Equal(new string('x', 198) + "**...", masked);
    }

    // A mask shortens the text, so its cut end is shown: half of a key is too short to be masked.
    [Fact]
    public void Apply_MaskBeforeTheCut_HidesTheCutEnd()
    {
        var masked = Redaction.Apply($"{new string('7', 386)} of key secret-key", ["secret-key"]);

        Assert.Equal("**** of", masked[..7]);
        Assert.DoesNotContain("secret", masked, StringComparison.Ordinal);
    }
}
