using Microsoft.Extensions.Time.Testing;

namespace Smslive247.Sandbox.Tests.Hosting;

/// <summary>What a sandbox has from the start, and again after a reset.</summary>
public sealed class InitialStateTests
{
    [Fact]
    public async Task Reset_AfterChanges_RestoresTheStateAndTheFailuresOfTheOptions()
    {
        var failure = SandboxFailure.Status(503);
        var rule = new SandboxFailureRule { Failure = failure, OperationId = "Accounts_Get" };
        await using var test = await TestSandbox.StartAsync(options => (options.SenderIds, options.Messages, options.FailureRules) = (["MyShop"], 7, [rule]));
        test.Sandbox.ClearFailureRules();
        test.Sandbox.FailNext(SandboxFailure.Status(502));
        test.Sandbox.RejectSenderId("MyShop");
        test.Sandbox.AddMessages(5);
        test.Sandbox.FailurePolicy = _ => failure;

        test.Sandbox.Reset();

        Assert.Equal(7, test.Sandbox.Messages.Count);
        Assert.Equal([rule], test.Sandbox.FailureRules);
        Assert.Equal(503, (await test.SendAsync("GET", "/api/v5/accounts/self")).Status);
        Assert.Equal(200, (await test.SendAsync("POST", "/api/v5/sms", TestSandbox.Message.Replace("Sandbox", "MyShop"))).Status);
    }

    [Theory]
    [InlineData("TwelveLetter")]
    [InlineData("")]
    public async Task StartAsync_SenderIdOfWrongLength_Throws(string name) => Assert.Equal(
        nameof(SandboxOptions.SenderIds),
        (await Assert.ThrowsAsync<ArgumentException>(() => Smslive247Sandbox.StartAsync(options => options.SenderIds = [name]))).ParamName);

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public async Task StartAsync_MessagesOutOfRange_Throws(int count) => Assert.Equal(
        nameof(SandboxOptions.Messages),
        (await Assert.ThrowsAsync<ArgumentException>(() => Smslive247Sandbox.StartAsync(options => (options.Messages, options.MaxMessages) = (count, 100)))).ParamName);

    [Fact]
    public async Task RequestObserver_Throws_ChangesNoResponse()
    {
        await using var test = await TestSandbox.StartAsync();
        test.Sandbox.RequestObserver = _ => throw new IOException("The disk is full.");

        await test.SendMessageAsync();

        Assert.Equal([200], test.Sandbox.Requests.Select(request => request.Status ?? 0));
    }

    [Fact]
    public async Task RequestObserver_EachRequest_GetsTemplateStatusAndDuration()
    {
        var time = new FakeTimeProvider();
        var seen = new List<SandboxRequest>();
        await using var test = await TestSandbox.StartAsync(options => options.TimeProvider = time);
        test.Sandbox.RequestObserver = seen.Add;
        test.Sandbox.FailurePolicy = request =>
        {
            time.Advance(TimeSpan.FromMilliseconds(250));
            return request.OperationId == "Accounts_Get" ? SandboxFailure.Silence(TimeSpan.Zero) : null;
        };

        await test.SendAsync("GET", "/api/v5/sms/17?x=1");
        await Assert.ThrowsAnyAsync<Exception>(() => test.SendAsync("GET", "/api/v5/accounts/self"));
        await test.SendAsync("GET", "/none");

        Assert.Equal(test.Sandbox.Requests, seen);
        Assert.Equal(["/api/v5/sms/{messageId} 400", "/api/v5/accounts/{accountId} ", " 404"], seen.Select(request => $"{request.PathTemplate} {request.Status}"));
        Assert.All(seen, request => Assert.Equal(TimeSpan.FromMilliseconds(250), request.Duration));
    }

    [Fact]
    public void Operations_OfTheDocuments_AreAllOfThem() => Assert.Equal(
        ApiDocument.All.SelectMany(document => document.Operations).Select(operation => operation.Id).Distinct().Order(StringComparer.Ordinal),
        Smslive247Sandbox.Operations);
}
