namespace Smslive247.Tests.Errors;

/// <summary>The known shapes of an error body.</summary>
[Trait("Category", "Culture")]
public class ErrorBodyTests
{
    [Fact]
    public async Task SendAsync_ServicesOwnShape_GivesCodeMessageAndFields()
    {
        const string Body = """{"code":400,"message":"Invalid request.","errors":[{"field":"senderID","message":"Not approved"},{"field":"mobileNumber","message":"Required"}]}""";

        var thrown = await OneCall.SendAsync<Smslive247ValidationException>(HttpStatusCode.BadRequest, Body);

        Assert.Equal(("400", "Invalid request."), (thrown.Code, thrown.ServiceMessage));
        Assert.Equal([new("senderID", "Not approved"), new("mobileNumber", "Required")], thrown.Errors);
        Assert.Equal(Body, thrown.ResponseBody);
        Assert.Equal("Messages_Send: the service responded with 400: Invalid request (senderID: Not approved; mobileNumber: Required).", thrown.Message);
    }

    // The message survives a trace of 70 KB after it, or a connection that breaks there.
    [Theory]
    [InlineData(70_000, "\"}")]
    [InlineData(10, "")]
    public async Task SendAsync_BodyThatIsTooLongOrCutOff_GivesWhatCameBefore(int length, string end)
    {
        var body = """{"code":400,"message":"No","errors":[{"field":"senderID","message":"Bad"}],"trace":" """ + new string('x', length) + end;

        var thrown = await OneCall.SendAsync<Smslive247ValidationException>(HttpStatusCode.BadRequest, body);

        Assert.Equal(("400", "No", new FieldError("senderID", "Bad")), (thrown.Code, thrown.ServiceMessage, thrown.Errors.Single()));
        Assert.Equal(Math.Min(body.Length, 64 * 1024), thrown.ResponseBody!.Length);
    }

    [Fact]
    public async Task SendAsync_ThousandsOfFields_AreAllInErrorsAndTheMessageIsShort()
    {
        var fields = string.Join(",", Enumerable.Range(1, 1000).Select(number => $$"""{"field":"f{{number}}","message":"Bad"}"""));

        var thrown = await OneCall.SendAsync<Smslive247ValidationException>(HttpStatusCode.BadRequest, $$"""{"errors":[{{fields}}]}""");

        Assert.Equal(1000, thrown.Errors.Count);
        Assert.EndsWith("f10: Bad; and 990 more).", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendAsync_ProblemDetails_GivesTitleAndFields()
    {
        const string Body =
            """{"type":"https://tools.ietf.org/html/rfc9110","title":"One or more validation errors occurred.","status":422,"errors":{"senderID":["Required","Too long"],"route":["Unknown"]},"traceId":"00-1"}""";

        var thrown = await OneCall.SendAsync<Smslive247ValidationException>(HttpStatusCode.UnprocessableEntity, Body, "application/problem+json");

        Assert.Equal(("422", "One or more validation errors occurred."), (thrown.Code, thrown.ServiceMessage));
        Assert.Equal([new("senderID", "Required"), new("senderID", "Too long"), new("route", "Unknown")], thrown.Errors);
    }

    [Theory]
    [InlineData("""{"title":"Bad","detail":"The sender is unknown"}""", "The sender is unknown")]
    [InlineData("""{"message":"Ours","detail":"theirs","title":"theirs"}""", "Ours")]
    [InlineData("""{"error":"invalid_grant"}""", "invalid_grant")]
    [InlineData("""{"message":17}""", "17")]
    [InlineData("""{"message":"Not approved","error":"Bad Gateway"}""", "Not approved")]
    [InlineData("\"Just text\"", "Just text")]
    [InlineData("Bad gateway", "Bad gateway")]
    [InlineData("  upstream timed out\r\n", "upstream timed out")]
    [InlineData("""{"message":null}""", null)]
    [InlineData("""{"message":{"text":"x"},"error":["y"]}""", null)]
    [InlineData("{}", null)]
    [InlineData("[]", null)]
    [InlineData("", null)]
    [InlineData("<html><body>502 Bad Gateway</body></html>", null)]
    [InlineData("""{"message":"cut o""", null)]
    public async Task SendAsync_OtherShapes_GiveTheMessageIfThereIsOne(string body, string? expected)
    {
        var thrown = await OneCall.SendAsync<Smslive247ServerException>(HttpStatusCode.BadGateway, body, "text/html");

        Assert.Equal(expected, thrown.ServiceMessage);
        Assert.Equal(expected is null ? "Messages_Send: the service responded with 502." : $"Messages_Send: the service responded with 502: {expected}.", thrown.Message);
        Assert.Empty(thrown.Errors);
        Assert.Equal(body.Length == 0 ? null : body, thrown.ResponseBody);
    }

    [Theory]
    [InlineData("""{"errors":["Too long"]}""", "", "Too long")]
    [InlineData("""{"errors":{"senderID":"Too long"}}""", "senderID", "Too long")]
    [InlineData("""{"errors":[{"message":"Too long"}]}""", "", "Too long")]
    [InlineData("""{"errors":[{"field":"senderID","code":7}]}""", "senderID", "")]
    [InlineData("""{"errors":[{"field":null,"message":["x"]}]}""", "", "")]
    [InlineData("""{"Errors":[{"Field":"senderID","Message":"Too long"}]}""", "senderID", "Too long")]
    public async Task SendAsync_FieldErrorsOfOtherShapes_AreRead(string body, string field, string message)
    {
        var thrown = await OneCall.SendAsync<Smslive247ValidationException>(HttpStatusCode.BadRequest, body);

        Assert.Equal([new(field, message)], thrown.Errors);
    }

    [Theory]
    [InlineData("""{"code":"E17","errors":null}""", "E17")]
    [InlineData("""{"code":17,"errors":"none"}""", "17")]
    [InlineData("""{"code":true,"errors":17}""", null)]
    [InlineData("""{"code":"E17","status":400}""", "E17")]
    public async Task SendAsync_Code_IsText(string body, string? expected)
    {
        var thrown = await OneCall.SendAsync<Smslive247ValidationException>(HttpStatusCode.BadRequest, body);

        Assert.Equal(expected, thrown.Code);
        Assert.Empty(thrown.Errors);
    }
}
