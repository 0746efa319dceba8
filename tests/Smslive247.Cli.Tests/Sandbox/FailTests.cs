namespace Smslive247.Cli.Tests.Sandbox;

/// <summary>The option <c>--fail</c>.</summary>
public sealed class FailTests
{
    private const string Message = """{"senderID":"Sandbox","phoneNumber":"2348031234567","messageText":"Hello"}""";

    [Theory]
    [InlineData("lost", 0)]
    [InlineData("lost,isCarriedOut", 1)]
    [InlineData("silence,seconds=0.1", 0)]
    [InlineData("brokenOff,isCarriedOut", 1)]
    [InlineData("garbage", 0)]
    [InlineData("503", 0)]
    public async Task Fail_OneOperation_FailsItAlone(string kind, int carriedOut)
    {
        await using var sandbox = await RunningSandbox.StartAsync($"--fail 100%:{kind}:Messages_Send");

        var outcome = await SendAsync(sandbox.Http);
        var list = JArray.Parse(await sandbox.Http.GetStringAsync("/api/v5/sms"));

        Assert.Equal(carriedOut, list.Count);
        Assert.Equal(kind is "garbage" ? "text/html" : kind is "503" ? "503" : "no response", outcome);
    }

    [Fact]
    public async Task Fail_Share_IsTheSameForASeed()
    {
        await using var one = await RunningSandbox.StartAsync("--fail 30%:503 --seed 7");
        await using var other = await RunningSandbox.StartAsync("--fail 30%:503 --seed 7");

        var outcomes = await OutcomesAsync(one.Http);

        Assert.Equal(outcomes, await OutcomesAsync(other.Http));
        Assert.InRange(outcomes.Count(outcome => outcome == "503"), 10, 55);
    }

    [Fact]
    public async Task Fail_Several_TakesTheFirstThatApplies()
    {
        await using var sandbox = await RunningSandbox.StartAsync("--fail 100%:502:Messages_Send --fail 100%:503");

        Assert.Equal("502", await SendAsync(sandbox.Http));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await sandbox.Http.GetAsync("/api/v5/sms")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await sandbox.Http.GetAsync("/_sandbox/health")).StatusCode);
    }

    private static async Task<IReadOnlyList<string>> OutcomesAsync(HttpClient http)
    {
        var outcomes = new List<string>();
        for (var call = 0; call < 100; call++)
        {
            outcomes.Add(await SendAsync(http));
        }

        return outcomes;
    }

    private static async Task<string> SendAsync(HttpClient http)
    {
        try
        {
            using var response = await http.PostAsync("/api/v5/sms", new StringContent(Message, Encoding.UTF8, "application/json"));
            return response.Content.Headers.ContentType?.MediaType is "text/html" ? "text/html" : $"{(int)response.StatusCode}";
        }
        catch (HttpRequestException)
        {
            return "no response";
        }
    }
}
