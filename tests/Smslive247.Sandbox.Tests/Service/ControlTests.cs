namespace Smslive247.Sandbox.Tests.Service;

[Trait("Category", "Culture")]
public class ControlTests
{
    private readonly TestService test = new();

    [Fact]
    public void Messages_Sent_HasAllMembers()
    {
        var json = test.Send("Hello").Json();

        var message = Assert.Single(test.Service.Messages);

        Assert.Equal(((string?)json["messageID"], (long)json["batchID"]!), (message.Id, message.BatchId));
        Assert.Equal(("test", "Sandbox", "2348030000001", "Hello"), (message.AccountKey, message.SenderId, message.PhoneNumber, message.Text));
        Assert.Equal((1, 1m), (message.Parts, message.Credits));
        Assert.Equal(test.Clock.GetUtcNow(), message.DateSubmitted);
        Assert.Equal(test.Clock.GetUtcNow(), message.DateSent);
        Assert.Equal([new SandboxDeliveryReport("ACCEPTD", test.Clock.GetUtcNow())], message.Reports);
    }

    [Fact]
    public void Messages_LaterEvents_DoNotChangeASnapshot()
    {
        test.Send();
        var before = test.Service.Messages;

        test.Send();
        test.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal("ACCEPTD", Assert.Single(Assert.Single(before).Reports).Status);
    }

    [Fact]
    public void ToString_MessageAndAccount_HoldNothingSecret()
    {
        test.Send("Hello");

        Assert.Equal($"SandboxMessage {test.Service.Messages[0].Id}", test.Service.Messages[0].ToString());
        Assert.Equal($"SandboxAccount {TestService.MainId}", test.Service.Accounts[0].ToString());
    }

    [Fact]
    public void SetCredits_KnownOrUnknownKey_SetsOrThrows()
    {
        test.Service.SetCredits("test", 12.5m);

        JsonAssert.Equal(12.5m, test.Call("Accounts_Get", path: "self").Json()["credits"]);
        Assert.Throws<ArgumentException>("key", () => test.Service.SetCredits("none", 1));
        Assert.Throws<ArgumentException>("key", () => test.Service.GetCredits("none"));
    }

    [Fact]
    public void AddMessages_TenThousand_LookSentAndCostNothing()
    {
        test.Service.AddMessages(10_000);

        Assert.Equal(1000, test.Credits);
        Assert.Equal(10_000, test.Call("Messages_List").Texts("messageID").Distinct().Count());
        var last = test.Service.Messages[^1];
        Assert.Equal(("Message 10000", "2348030010000", "Sandbox"), (last.Text, last.PhoneNumber, last.SenderId));
        Assert.NotNull(last.DateSent);
    }

    [Fact]
    public void AcceptedMessages_SamplesScheduledAndBatch_CountsWhatWasAcceptedAtOnce()
    {
        test.Service.AddMessages(5);
        test.Send();
        test.Call("Messages_Send", new { senderID = "Sandbox", messageText = "Hello", phoneNumber = "2348030000001", deliveryTime = "2026-03-03T09:30:00+01:00" }).Json();
        var batch = test.Call("Batches_Create", new { senderID = "Sandbox", messageText = "Hello", rawNumbers = "2348030000001,2348030000002,nobody" }).Text("batchID");
        Assert.Equal(4, test.Service.AcceptedMessages);

        test.Call("Batches_Abort", path: batch, version: 4).Json();
        test.Clock.Advance(TimeSpan.FromDays(2));

        Assert.Equal(4, test.Service.AcceptedMessages);
    }

    [Fact]
    public void ApproveSenderId_ImpossibleNameOrFullAccount_Throws()
    {
        Assert.Throws<ArgumentException>("senderId", () => test.Service.ApproveSenderId("TwelveChars!"));
        Assert.Throws<ArgumentException>("senderId", () => test.Service.RejectSenderId("TwelveChars!"));
        Enumerable.Range(1, Capacity.SenderIds - 1).ToList().ForEach(number => test.Service.ApproveSenderId($"S{number}"));

        Assert.Throws<InvalidOperationException>(() => test.Service.ApproveSenderId("More"));
        test.Service.ApproveSenderId("S1");
        test.Send().Json();
    }

    [Fact]
    public void Reset_AfterUse_IsAsAtTheStart()
    {
        var (_, key) = test.CreateSubAccount();
        test.Send();
        test.Service.RejectSenderId("Sandbox");

        test.Service.Reset();

        Assert.Empty(test.Service.Messages);
        Assert.Equal(1000, test.Credits);
        Assert.False(test.Knows(key));
        test.Send().Json();
    }

    [Fact]
    public void SameSeed_SameIds() => Assert.Equal(new TestService().Send().Text("messageID"), new TestService().Send().Text("messageID"));
}
