using System.CommandLine;
using Smslive247.Cli.Sandbox;

namespace Smslive247.Cli.Tests.Sandbox;

/// <summary>The log of requests has the reasons of errors, and no data of requests unless it is wanted.</summary>
public sealed class RequestLogTests
{
    private const string Message = """{"senderID":"Sandbox","phoneNumber":"2348031234567","messageText":"Your order 1047 is on its way."}""";

    [Fact]
    public async Task Log_AnyRequest_HasTheTemplateAndNoData()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        await CallAsync(sandbox);

        var log = LogOf(await sandbox.StopAsync());

        Assert.Collection(
            log,
            line => Assert.Matches(@"^\d\d:\d\d:\d\d  200  POST   /api/v5/sms  [\d.]+ ms$", line),
            line => Assert.Matches(@"^\d\d:\d\d:\d\d  200  GET    /api/v5/sms  [\d.]+ ms$", line),
            line => Assert.Matches(@"^\d\d:\d\d:\d\d  404  GET    /api/v5/sms/\{messageId\}  [\d.]+ ms  There is no such message\.$", line),
            line => Assert.Matches(@"^\d\d:\d\d:\d\d  404  GET    \(a path that the documents do not have\)  [\d.]+ ms  Neither v4 nor v5 has this path: compare it with the OpenAPI documents\.$", line));
    }

    [Fact]
    public async Task Log_Verbose_HasPathsNumbersAndTexts()
    {
        await using var sandbox = await RunningSandbox.StartAsync("--verbose");
        await CallAsync(sandbox);

        var log = string.Join('\n', LogOf(await sandbox.StopAsync()));

        Assert.Contains("\n          to 2348031234567 from Sandbox: Your order 1047 is on its way.\n", log, StringComparison.Ordinal);
        Assert.Contains("  GET    /api/v5/sms?SearchText=2348031234567  ", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_VerboseBatch_HasTheFirstMessagesOnce()
    {
        await using var sandbox = await RunningSandbox.StartAsync("--verbose");
        var numbers = string.Join(',', Enumerable.Range(0, 31).Select(number => $"\"{2348031234500 + number}\""));
        using var response = await sandbox.Http.PostAsync("/api/v5/sms/batch", Json($$"""{"senderID":"Sandbox","phoneNumbers":[{{numbers}}],"messageText":"Hello"}"""));
        Assert.Equal("", response.IsSuccessStatusCode ? "" : await response.Content.ReadAsStringAsync());

        // A batch is sent in a third of a second: the next request finds the rest.
        var sent = new JArray();
        while (sent.Count < 31)
        {
            sent = JArray.Parse(await sandbox.Http.GetStringAsync("/api/v5/sms?PageSize=100"));
        }

        var log = LogOf(await sandbox.StopAsync());
        var shown = log.Where(line => line.StartsWith("          to ", StringComparison.Ordinal)).ToList();
        Assert.Equal(shown.Distinct(), shown);
        Assert.Equal(31, shown.Count + log.Select(line => Regex.Match(line, @"^          and (\d+) more messages$")).Where(match => match.Success).Sum(match => int.Parse(match.Groups[1].Value)));
    }

    // A snapshot of all messages for each request has more than 20 MB here.
    [Fact]
    public async Task WriteNew_ManyMessages_LooksAtTheNewOnesOnly()
    {
        await using var sandbox = await Smslive247Sandbox.StartAsync(options => options.Messages = 100_000);
        using var text = new StringWriter();
        var accepted = new AcceptedMessages(sandbox, new CommandOutput(new InvocationConfiguration { Output = text }, isJson: false));
        sandbox.AddMessages(1);
        accepted.WriteNew(); // The first one compiles.
        sandbox.AddMessages(1);
        var before = GC.GetAllocatedBytesForCurrentThread();

        accepted.WriteNew();

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
        Assert.Equal(2, Regex.Count(text.ToString(), "to 2348030000001 from Sandbox: Message 1"));
    }

    [Fact]
    public async Task Log_Json_HasAnEventInEachLine()
    {
        await using var sandbox = await RunningSandbox.StartAsync("--json");
        await CallAsync(sandbox);

        var events = (await sandbox.StopAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(JObject.Parse).ToList();

        Assert.Equal(["listening", "request", "request", "request", "request", "stopped"], events.Select(one => (string)one["event"]!));
        Assert.Equal(sandbox.Http.BaseAddress, new Uri((string)events[0]["address"]!));
        Assert.Equal("POST /api/v5/sms Messages_Send 200", $"{events[1]["method"]} {events[1]["path"]} {events[1]["operationId"]} {events[1]["status"]}");
        Assert.Equal([null, null, "There is no such message."], events.GetRange(1, 3).Select(one => (string?)one["problem"]));
    }

    private static async Task CallAsync(RunningSandbox sandbox)
    {
        await sandbox.Http.PostAsync("/api/v5/sms", Json(Message));
        await sandbox.Http.GetAsync("/api/v5/sms?SearchText=2348031234567");
        await sandbox.Http.GetAsync("/api/v5/sms/2348031234567");
        await sandbox.Http.GetAsync("/2348031234567");
    }

    private static List<string> LogOf(string output) => [.. output.Split("Ctrl-C stops it.\n\n")[1].Split("\nStopped.")[0].Split('\n')];

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");
}
