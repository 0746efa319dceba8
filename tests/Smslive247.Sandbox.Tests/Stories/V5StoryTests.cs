using Smslive247.V5;

namespace Smslive247.Sandbox.Tests.Stories;

/// <summary>What an application does with v5, through the library's client.</summary>
[Trait("Category", "Culture")]
public sealed class V5StoryTests : IAsyncLifetime, IDisposable
{
    private TestSandbox test = null!;
    private Smslive247Client client = null!;

    public async Task InitializeAsync()
    {
        test = await TestSandbox.StartAsync();
        client = new(new Smslive247Options { ApiKey = test.Sandbox.Key, BaseAddress = test.Sandbox.Address, AllowInsecureHttp = true });
    }

    public Task DisposeAsync() => test.DisposeAsync().AsTask();

    public void Dispose() => client.Dispose();

    [Fact]
    public async Task Message_Sent_IsChargedReportedListedAndDownloaded()
    {
        var sent = await client.Messages.SendAsync(new() { SenderId = "Sandbox", PhoneNumber = "2348030000001", MessageText = new string('x', 200) });
        Assert.Equal((2m, 998m), (sent.CreditsCharged, test.Sandbox.Credits));
        Assert.Equal(DateTimeOffset.Parse("2026-03-02T08:00:00Z"), sent.DateSubmitted);

        test.Time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(DeliveryStatus.Delivered, (await client.Messages.GetAsync(sent.MessageId!)).Reports![^1].Status);
        test.Sandbox.Report(sent.MessageId!, "UNDELIV");
        Assert.Equal(DeliveryStatus.Undeliverable, (await client.Messages.GetAsync(sent.MessageId!)).Reports![^1].Status);

        using var file = await client.Messages.DownloadAsync();
        using var reader = new StreamReader(file.Content);
        Assert.Contains(sent.MessageId!, await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batch_Pending_IsListedAbortedAndGivesItsCreditsBack()
    {
        var upload = new Smslive247Upload(new MemoryStream("name,phone\nAde,08030000001\nBola,08030000002\n"u8.ToArray()), "lagos.csv");
        var file = await client.BatchFiles.CreateAsync(234, upload);
        Assert.Equal(2, file.TotalNumbers);
        var batch = await client.Batches.CreateFromFileAsync(new()
        {
            SenderId = "Sandbox", MessageText = "Sale!", BatchFileId = file.BatchFileId!, PhoneNumberColumn = 1, DeliveryTime = test.Time.GetUtcNow().AddDays(1),
        });

        Assert.Equal(batch.BatchId, Assert.Single(await client.Batches.ListPendingAsync()).BatchId);
        await client.Batches.AbortPendingAsync(batch.BatchId);

        Assert.Empty(await client.Batches.ListPendingAsync());
        Assert.Equal(V5.BatchStatus.Aborted, (await client.Batches.GetAsync(batch.BatchId)).Status);
        Assert.Equal((1000m, 0), (test.Sandbox.Credits, test.Sandbox.Messages.Count(message => message.DateSent is not null)));
        await client.BatchFiles.DeleteAsync(file.BatchFileId!);
        Assert.Empty(await client.BatchFiles.ListAsync());
    }

    [Fact]
    public async Task Errors_BecomeTheExceptionsOfTheLibrary()
    {
        var invalid = await Assert.ThrowsAsync<Smslive247ValidationException>(() => client.Messages.SendAsync(new() { SenderId = "Sandbox", PhoneNumber = "+2348030000001", MessageText = "Hello" }));
        Assert.Equal("phoneNumber", Assert.Single(invalid.Errors).Field);
        await Assert.ThrowsAsync<Smslive247NotFoundException>(() => client.Messages.GetAsync("none"));
        test.Sandbox.Credits = 0;
        await Assert.ThrowsAsync<Smslive247InsufficientCreditException>(() => client.Messages.SendAsync(new() { SenderId = "Sandbox", PhoneNumber = "2348030000001", MessageText = "Hello" }));
        test.Sandbox.FailNext(SandboxFailure.Garbage(isCarriedOut: true));
        Assert.True((await Assert.ThrowsAsync<Smslive247ContractException>(() => client.Tokens.VerifyAsync(new() { Token = "1", To = "2" }))).MayHaveBeenSent);
        test.Sandbox.FailNext(SandboxFailure.BrokenOff(isCarriedOut: true));
        Assert.True((await Assert.ThrowsAsync<Smslive247ConnectionException>(() => client.Tokens.VerifyAsync(new() { Token = "1", To = "2" }))).MayHaveBeenSent);
    }
}
