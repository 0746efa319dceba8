using Smslive247.Cli.Sandbox;

namespace Smslive247.Cli.Tests.Sandbox;

/// <summary>The option <c>--fail</c>.</summary>
public sealed class FailTests
{
    private const string Message = """{"senderID":"Sandbox","phoneNumber":"2348031234567","messageText":"Hello"}""";

    [Theory]
    [InlineData("lost", 1)]
    [InlineData("dropped", 0)]
    [InlineData("broken", 1)]
    [InlineData("page", 0)]
    [InlineData("503", 0)]
    public async Task Fail_OneOperation_FailsItAlone(string kind, int carriedOut)
    {
        await using var sandbox = await RunningSandbox.StartAsync($"--fail 100%:{kind}:Messages_Send");

        var outcome = await SendAsync(sandbox.Http);
        var list = JArray.Parse(await sandbox.Http.GetStringAsync("/api/v5/sms"));

        Assert.Equal(carriedOut, list.Count);
        Assert.Equal(kind is "page" ? "text/html" : kind is "503" ? "503" : "no response", outcome);
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
    public void Policy_SeveralShares_TakesTheFirstThatApplies()
    {
        var (lost, status) = (SandboxFailure.BrokenOff(), SandboxFailure.Status(503));
        var policy = FailureShares.Policy([new(1, lost, "Messages_Send"), new(1, status, null)], seed: null)!;

        Assert.Same(lost, policy(new("POST", "/api/v5/sms", null, "Messages_Send")));
        Assert.Same(status, policy(new("GET", "/", null, null)));
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
