namespace Smslive247.Sandbox.Tests.SenderIds;

[Trait("Category", "Culture")]
public class SenderIdTests
{
    private readonly TestService test = new();

    [Fact]
    public void Create_New_IsPendingAndMayNotSend()
    {
        var json = Create("ACME").Json();

        JsonAssert.Equal("PENDING", json["status"]);
        JsonAssert.Equal("2026-03-02T09:30:00+01:00", json["dateRequested"]);
        Assert.Null((string?)json["dateDecided"]);
        Assert.Equal(("Tests", "Hello"), ((string?)json["purpose"], (string?)json["sampleText"]));
        test.Send(senderId: "ACME").IsError(400, "senderID");
    }

    [Fact]
    public void Create_ApprovedByOption_MaySendAtOnce()
    {
        var kind = new TestService(options => options.ApproveSenderIds = true);

        var json = kind.Call("SenderIds_Create", new { senderID = "ACME", purpose = "Tests", sampleText = "Hello" }).Json();

        Assert.Equal(("APPROVED", "2026-03-02T09:30:00+01:00"), ((string?)json["status"], (string?)json["dateDecided"]));
        kind.Send(senderId: "ACME").Json();
    }

    [Fact]
    public void Create_Taken_Is400()
    {
        Create("ACME");

        Create("ACME").IsError(400, "senderID");
        Create("Sandbox").IsError(400, "senderID");
    }

    [Fact]
    public void ApproveSenderId_Pending_MaySend()
    {
        Create("ACME");
        test.Clock.Advance(TimeSpan.FromDays(1));

        test.Service.ApproveSenderId("ACME");
        Assert.Equal(["ACME", "Sandbox"], test.Call("SenderIds_List").Texts("senderID"));

        test.Send(senderId: "ACME").Json();
        var first = test.Call("SenderIds_List").Items()[0];
        Assert.Equal(("APPROVED", "2026-03-03T09:30:00+01:00"), ((string?)first["status"], (string?)first["dateDecided"]));
    }

    [Fact]
    public void RejectSenderId_Approved_MayNotSendAnyMore()
    {
        test.Service.RejectSenderId("Sandbox");

        test.Send().IsError(400, "senderID");
        Assert.Equal(["REJECTED"], test.Call("SenderIds_List").Texts("status"));
    }

    [Fact]
    public void ApproveSenderId_NotRegistered_IsRegistered()
    {
        test.Service.ApproveSenderId("MyShop");

        test.Send(senderId: "MyShop").Json();
        Assert.Contains("MyShop", test.Call("SenderIds_List").Texts("senderID"));
        Assert.Throws<ArgumentException>("key", () => test.Service.ApproveSenderId("Sandbox", "none"));
    }

    [Fact]
    public void Send_NotRegisteredWithApproveSenderIds_IsAccepted() =>
        new TestService(options => options.ApproveSenderIds = true).Send(senderId: "MyShop").Json();

    [Fact]
    public void Send_V4WithoutSenderId_HasThatOfTheAccount()
    {
        test.Call("Messages_Send", new { messageText = "Hello", phoneNumber = "2348030000001" }, version: 4).Json();

        Assert.Equal("Sandbox", test.Service.Messages[0].SenderId);
    }

    [Fact]
    public void Delete_Known_IsReturnedAsDeletedAndGone()
    {
        Assert.Equal("DELETED", test.Call("SenderIds_Delete", path: "Sandbox").Text("status"));

        Assert.Empty(test.Call("SenderIds_List").Items());
        test.Send().IsError(400, "senderID");
        Assert.Equal("PENDING", Create("Sandbox").Text("status"));
    }

    [Fact]
    public void Delete_Unknown_Is404() => test.Call("SenderIds_Delete", path: "none").IsError(404);

    private ServiceResponse Create(string name) => test.Call("SenderIds_Create", new { senderID = name, purpose = "Tests", sampleText = "Hello" });
}
