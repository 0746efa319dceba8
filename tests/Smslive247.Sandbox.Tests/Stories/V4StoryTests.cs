using Smslive247.V4;

namespace Smslive247.Sandbox.Tests.Stories;

/// <summary>What an application does with v4, through the library's client, with the envelope and without.</summary>
[Trait("Category", "Culture")]
public sealed class V4StoryTests
{
    [Theory, InlineData(false), InlineData(true)]
    public async Task Message_Sent_IsReportedAndListed(bool isBare)
    {
        await using var test = await TestSandbox.StartAsync(options => options.BareV4 = isBare);
        using var client = ClientOf(test);
        var request = new CreateSenderIdRequest { SenderId = "ACME", Purpose = "Orders", SampleText = "Your order" };

        Assert.Equal(V4.SenderIdStatus.Pending, (await client.SenderIds.CreateAsync(request)).Data!.Status);
        await Assert.ThrowsAnyAsync<Smslive247ApiException>(() => SendAsync(client));
        test.Sandbox.ApproveSenderId("ACME");
        var sent = await SendAsync(client);

        Assert.Equal((1m, "2348030000001"), (sent.Charged, sent.MobileNumber));
        test.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(DeliveryStatus.Delivered, (await client.Messages.GetAsync(sent.MessageId!)).Data!.Reports![^1].Status);
        Assert.Equal(sent.MessageId, Assert.Single((await client.Messages.ListAsync()).Data!).MessageId);
        Assert.Equal(999m, (await client.Accounts.GetAsync("self")).Data!.CreditBalance);
    }

    private static async Task<V4.Message> SendAsync(Smslive247Client client) =>
        (await client.Messages.SendAsync(new() { SenderId = "ACME", MobileNumber = "2348030000001", MessageText = "Hello" })).Data!;

    private static Smslive247Client ClientOf(TestSandbox test) =>
        new(new Smslive247Options { ApiKey = test.Sandbox.Key, BaseAddress = test.Sandbox.Address, AllowInsecureHttp = true });
}
