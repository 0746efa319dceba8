namespace Smslive247.Cli.Tests.Sandbox;

[Trait("Category", "Culture")]
public sealed class SandboxCommandTests
{
    [Fact]
    public async Task Run_PortTaken_FailsWithAdvice()
    {
        await using var shell = await Shell.StartAsync();

        var result = await shell.RunAsync("sandbox", "--port", $"{shell.Sandbox.Address.Port}");

        Assert.Equal(ExitCode.Failed, result.Code);
        Assert.Contains("is taken by another program", result.Error, StringComparison.Ordinal);
        Assert.Contains("\n  smslive247 sandbox --port 0\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_BeyondLoopbackBareAndStrict_WarnsAndIsBareAndStrict()
    {
        await using var sandbox = await RunningSandbox.StartAsync("--listen 0.0.0.0 --bare --strict");

        Assert.Equal("[]", await sandbox.Http.GetStringAsync("/api/v4/sms"));
        Assert.Equal(HttpStatusCode.NotFound, (await sandbox.Http.GetAsync("/API/v4/sms")).StatusCode);
        Assert.Contains("WARNING: everybody on that network can use it.", await sandbox.StopAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WithState_StartsWithIt()
    {
        await using var sandbox = await RunningSandbox.StartAsync("--credits 20000.5 --messages 41 --sender-id MyShop --sender-id Bank --delivery-delay never");

        using var page = await sandbox.Http.GetAsync("/api/v5/sms?PageNumber=3");
        var account = JObject.Parse(await sandbox.Http.GetStringAsync("/api/v5/accounts/self"));
        var senderIds = JArray.Parse(await sandbox.Http.GetStringAsync("/api/v5/sender-ids"));
        var message = Assert.Single(JArray.Parse(await page.Content.ReadAsStringAsync()));

        Assert.Equal("41", Assert.Single(page.Headers.GetValues("X-Total-Count")));
        Assert.Equal(20000.5m, (decimal)account["credits"]!);
        Assert.Equal(["Bank APPROVED", "MyShop APPROVED", "Sandbox APPROVED"], senderIds.Select(one => $"{one["senderID"]} {one["status"]}").Order());
        Assert.Equal("ACCEPTD", Assert.Single(message["reports"]!)["status"]);
    }

    [Fact]
    public async Task Run_UnkindLists_StartsWithThem()
    {
        await using var sandbox = await RunningSandbox.StartAsync("--list-delay 30s --list-order oldestFirst --hide-batch-messages --listed-texts trimmedCrLf --foreign-messages 2.5%");

        var status = JObject.Parse(await sandbox.Http.GetStringAsync("/_sandbox/status"));

        Assert.Equal((30, "oldestFirst", false), ((double)status["listDelaySeconds"]!, (string?)status["listOrder"], (bool)status["listBatchMessages"]!));
        Assert.Equal(("trimmedCrLf", 0.025), ((string?)status["listedTexts"], (double)status["foreignMessageShare"]!));
    }

    [Theory]
    [InlineData("--list-order", "newest", "--list-order must be one of newestFirst, oldestFirst, random.")]
    [InlineData("--list-order", "2", "--list-order must be one of newestFirst, oldestFirst, random.")]
    [InlineData("--foreign-messages", "5", "--foreign-messages must be a share between 0% and 100%, such as 5%.")]
    [InlineData("--foreign-messages", "101%", "--foreign-messages must be a share between 0% and 100%, such as 5%.")]
    [InlineData("--foreign-messages", "%", "--foreign-messages must be a share between 0% and 100%, such as 5%.")]
    public async Task Run_WrongValue_NamesTheRightOnes(string option, string value, string problem)
    {
        await using var shell = await Shell.StartAsync();

        var result = await shell.RunAsync("sandbox", option, value);

        Assert.Equal(ExitCode.Usage, result.Code);
        Assert.Contains(problem, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_ApproveSenderIds_ApprovesNewOnes()
    {
        await using var sandbox = await RunningSandbox.StartAsync("--approve-sender-ids");

        using var created = await sandbox.Http.PostAsync("/api/v5/sender-ids", Json("""{"senderID":"MyShop","purpose":"Orders","sampleText":"On its way."}"""));

        Assert.Equal("APPROVED", (string?)JObject.Parse(await created.Content.ReadAsStringAsync())["status"]);
    }

    [Fact]
    public async Task Run_RequestsPerSecond_LimitsThem()
    {
        await using var sandbox = await RunningSandbox.StartAsync("--requests-per-second 1");

        await sandbox.Http.GetAsync("/api/v5/accounts/self");

        Assert.Equal(HttpStatusCode.TooManyRequests, (await sandbox.Http.GetAsync("/api/v5/accounts/self")).StatusCode);
    }

    [Fact]
    public async Task Run_AllowedHostAndOrigin_AreServed()
    {
        await using var sandbox = await RunningSandbox.StartAsync("--allow-host host.docker.internal --allow-origin http://localhost:3000");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v5/accounts/self") { Headers = { { "Host", "host.docker.internal" }, { "Origin", "http://localhost:3000" } } };

        using var response = await sandbox.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("http://localhost:3000", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Fact]
    public async Task Run_Latency_DelaysResponses()
    {
        await using var sandbox = await RunningSandbox.StartAsync("--latency 300ms");
        var started = Stopwatch.GetTimestamp();

        await sandbox.Http.GetAsync("/api/v5/accounts/self");

        Assert.True(Stopwatch.GetElapsedTime(started) >= TimeSpan.FromMilliseconds(290));
    }

    [Fact]
    public async Task Behaviours_PrintsEveryOneAndExits()
    {
        await using var shell = await Shell.StartAsync();

        var result = await shell.RunAsync("sandbox", "--behaviours");

        Assert.Equal((ExitCode.Done, Smslive247Sandbox.Behaviours.Count + 1), (result.Code, result.Output.TrimEnd().Split('\n').Length));
        Assert.Contains("  --requests-per-second  ", result.Output, StringComparison.Ordinal);
        Assert.Equal(Smslive247Sandbox.Behaviours.Count(behaviour => behaviour.Option is not null), Regex.Count(result.Output, "(?m)^.{1,40}  --[a-z]"));
    }

    [Fact]
    public async Task Run_AddressOfAnotherMachine_AdvisesNoOtherPort()
    {
        await using var shell = await Shell.StartAsync();

        var result = await shell.RunAsync("sandbox", "--port", "0", "--listen", "192.0.2.1");

        Assert.Equal((ExitCode.Failed, "192.0.2.1 is not an address of this machine.\n"), (result.Code, result.Error));
    }

    [Fact]
    public async Task Run_ErrorOfTheSandboxItself_IsReported()
    {
        await using var sandbox = await RunningSandbox.StartAsync();

        Trace.TraceError("The control of the sandbox failed: {0}", "here");

        Assert.Contains("The control of the sandbox failed: here\n", await sandbox.StopAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WrongArgumentAsJson_IsOneLineWithTheOutcome()
    {
        await using var shell = await Shell.StartAsync();

        var result = await shell.RunAsync("sandbox", "--json", "--sender-id", "TwelveLetters");

        var json = Assert.Single(result.Json);
        Assert.Equal(("usage", 2, "--sender-id must have names of 1 to 11 characters.", ""), ((string?)json["outcome"], (int)json["exitCode"]!, (string?)json["message"], result.Error));
    }

    [Fact]
    public async Task Run_OutputIsFull_FailsWithoutAdvice()
    {
        await using var shell = await Shell.StartAsync();
        shell.Output = new FullDisk();

        var result = await shell.RunAsync("sandbox", "--port", "0");

        Assert.Equal((ExitCode.Failed, "The output cannot be written: No space left on device.\n"), (result.Code, result.Error));
    }

    [Theory]
    [InlineData("--listen somewhere")]
    [InlineData("--api v6")]
    [InlineData("--messages -1")]
    [InlineData("--credits -1")]
    [InlineData("--credits 1,5")]
    [InlineData("--port 99999")]
    [InlineData("--latency 5")]
    [InlineData("--latency 2h5m")]
    [InlineData("--delivery-delay sometime")]
    [InlineData("--sender-id TwelveLetters")]
    [InlineData("--allow-host sandbox:5247")]
    [InlineData("--allow-origin localhost")]
    [InlineData("--fail 5")]
    [InlineData("--fail 5:lost")]
    [InlineData("--fail 101%:lost")]
    [InlineData("--fail 5%:unknown")]
    [InlineData("--fail 5%:200")]
    [InlineData("--fail 5%:lost:Messages_Sent")]
    [InlineData("--fail 5%:lost:Messages_Send:more")]
    [InlineData("--seed x")]
    [InlineData("--fail 0%:lost")]
    [InlineData("--fail 5%:silence,seconds=99999")]
    [InlineData("--messages 100001")]
    [InlineData("--max-messages 0")]
    [InlineData("--batch-messages-per-second 0")]
    [InlineData("--token-lifetime 0")]
    [InlineData("--login-lifetime 4000d")]
    [InlineData("--accept all")]
    [InlineData("--key two\u00A0words")]
    [InlineData("--username=")]
    [InlineData("--password=")]
    [InlineData("--bare=maybe")]
    public async Task Run_WrongArgument_IsUsageInTheWordsOfTheCommand(string arguments)
    {
        await using var shell = await Shell.StartAsync();

        var result = await shell.RunAsync(["sandbox", "--port", "0", .. arguments.Split(' ')]);

        Assert.Equal(ExitCode.Usage, result.Code);
        Assert.Matches("^[^\n]*(--[a-z]|argument '|Argument ')[^\n]*\n$", result.Error);
        Assert.DoesNotMatch(@"SandboxOptions|Parameter|Actual value|System\.|Nullable|\b(?!OpenAPI)[A-Z][a-z]+[A-Z]", result.Error);
    }

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");
}
