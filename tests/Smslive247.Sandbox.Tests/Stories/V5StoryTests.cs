using Smslive247.Sandbox.Tests.Http;
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
    public async Task Messages_Thousands_AreListedPageByPage()
    {
        test.Sandbox.AddMessages(1_234);

        var ids = await client.Messages.ListAllAsync(pageSize: 100).Select(message => message.MessageId).ToListAsync();
        var last = await client.Messages.ListAsync(pageNumber: 13, pageSize: 100);

        Assert.Equal(1_234, ids.Distinct().Count());
        Assert.Equal((13, 100, 1_234, 34), (last.PageNo, last.PageSize, last.TotalCount, last.Items.Count));
        Assert.Equal(14, test.Sandbox.Requests.Count);
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

        Assert.Equal(BatchStatus.Aborted, (await client.Batches.GetAsync(batch.BatchId)).Status);
        Assert.Equal((1000m, 0), (test.Sandbox.Credits, test.Sandbox.Messages.Count(message => message.DateSent is not null)));
        await client.BatchFiles.DeleteAsync(file.BatchFileId!);
        Assert.Empty(await client.BatchFiles.ListAsync());
    }

    [Fact]
    public async Task Batch_Sent_HasItsReports()
    {
        var batch = await client.Batches.CreateAsync(new() { SenderId = "Sandbox", MessageText = "Open until 20:00.", PhoneNumbers = ["2348030000001", "2348030000002"] });
        test.Time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(BatchStatus.Completed, (await client.Batches.GetAsync(batch.BatchId)).Status);
        Assert.All(await client.Batches.ListReportsAsync(batch.BatchId), message => Assert.Equal(DeliveryStatus.Delivered, message.Reports![^1].Status));
    }

    [Fact]
    public async Task OneTimePassword_IsGoodOnce()
    {
        var token = await client.Tokens.CreateSmsAsync(new() { SenderId = "Sandbox", PhoneNumber = "2348030000001" });

        Assert.True((await client.Tokens.VerifyAsync(new() { Token = token.Token!, To = "2348030000001" })).IsValid);
        Assert.False((await client.Tokens.VerifyAsync(new() { Token = token.Token!, To = "2348030000001" })).IsValid);
        Assert.Contains(token.Token!, test.Sandbox.Messages[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contacts_ComeIntoGroups()
    {
        await client.PhoneBook.CreateContactAsync(new() { ContactName = "Ade", PhoneNumber = "2348030000001" });
        await client.PhoneBook.CreateGroupAsync("a/b", ["2348030000001"]);

        Assert.Equal("Ade", Assert.Single(Assert.Single(await client.PhoneBook.ListGroupsAsync()).Members!).ContactName);
        await client.PhoneBook.DeleteContactAsync("2348030000001");
        Assert.Empty(await client.PhoneBook.ListContactsAsync());
    }

    [Fact]
    public async Task Credits_AreBoughtAndPassedOn()
    {
        var account = await client.Accounts.CreateAsync(new()
        {
            AccountName = "Branch", TimeZone = 1, Password = "p", FirstName = "C", LastName = "E", Email = "c@example.com", Phone = "2348030000003", CountryCode = 234,
        });
        var purchase = await client.Credits.BeginPurchaseAsync(new() { ProviderId = "example-pay", Quantity = 5_000 });
        await client.Credits.CompletePurchaseAsync(purchase.Reference!);
        await client.Credits.TransferAsync(new() { Recipient = account.AccountId!, Credits = 2_000 });

        Assert.Equal(4_000m, test.Sandbox.Credits);
        Assert.Equal(2_000m, (await client.Accounts.GetAsync(account.AccountId!)).Credits);
        Assert.True(Assert.Single((await client.Credits.ListPurchasesAsync()).Items).IsPaid);
        Assert.Equal(2_000m, Assert.Single((await client.Credits.ListTransfersAsync()).Items).Credits);
    }

    [Fact]
    public async Task Refusals_BecomeTheExceptionsOfTheLibrary()
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
