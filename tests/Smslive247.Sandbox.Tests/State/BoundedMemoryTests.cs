namespace Smslive247.Sandbox.Tests.State;

public class BoundedMemoryTests
{
    [Fact]
    public void Send_MoreThanMaxMessages_ForgetsTheOldest()
    {
        var test = new TestService(options => options.MaxMessages = 3);
        var first = test.Send("1").Text("messageID")!;

        foreach (var text in new[] { "2", "3", "4" })
        {
            test.Send(text);
        }

        Assert.Equal(["2", "3", "4"], test.Service.Messages.Select(message => message.Text));
        Assert.Equal(4, test.Service.AcceptedMessages);
        Assert.Equal(["4", "3", "2"], test.Call("Messages_List").Texts("messageText"));
        test.Call("Messages_Get", path: first).IsError(404);
        Assert.Equal(996, test.Credits);
    }

    [Fact]
    public void Send_TwoAccountsBeyondMaxMessages_EachForgetsItsOwn()
    {
        var test = new TestService(options => (options.MaxMessages, options.DemandApprovedSenderIds) = (3, false));
        var (_, key) = test.CreateSubAccount();
        test.Service.SetCredits(key, 10);

        foreach (var (text, sender) in new[] { ("1", "test"), ("2", key), ("3", "test"), ("4", key), ("5", key) })
        {
            test.Send(text, key: sender);
        }

        Assert.Equal(["3"], test.Call("Messages_List").Texts("messageText"));
        Assert.Equal(["5", "4"], test.Call("Messages_List", key: key).Texts("messageText"));
    }

    [Fact]
    public void Batch_LargerThanMaxMessages_KeepsTheLast()
    {
        var test = new TestService(options => options.MaxMessages = 10);
        var numbers = string.Join(',', Enumerable.Range(0, 500).Select(index => $"{2348030000000 + index}"));
        var id = test.Call("Batches_Create", new { senderID = "Sandbox", messageText = "Hello", rawNumbers = numbers }).Text("batchID")!;

        test.Clock.Advance(TimeSpan.FromHours(1));

        JsonAssert.Equal(500, test.Call("Batches_Get", path: id).Json()["totalProcessed"]);
        Assert.Equal(10, test.Call("Batches_ListReports", path: id).Items().Count);
        Assert.Equal("2348030000499", test.Service.Messages[^1].PhoneNumber);
    }

    [Fact]
    public void Batches_MoreThanAreKept_TheOldestIsAbortedAndForgotten()
    {
        var test = new TestService(options => options.Credits = 10_000);
        var body = new { senderID = "Sandbox", messageText = "Hello", phoneNumbers = new[] { "2348030000001" }, deliveryTime = "2026-03-03T09:30:00+01:00" };
        var first = test.Call("Batches_Create", body).Text("batchID")!;

        for (var count = 1; count <= Capacity.Batches; count++)
        {
            test.Call("Batches_Create", body);
        }

        test.Call("Batches_Get", path: first).IsError(404);
        Assert.Equal(Capacity.Batches, test.Call("Batches_ListPending").Items().Count);
        Assert.Equal(10_000 - Capacity.Batches, test.Credits);
        test.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(Capacity.Batches, test.Service.Messages.Count);
    }

    [Fact]
    public void Batches_MoreWaitingNumbersThanAreKept_Is400()
    {
        var test = new TestService(options => options.Credits = 10_000_000);
        object Body(int count) => new { senderID = "Sandbox", messageText = "Hello", rawNumbers = string.Join(',', Enumerable.Range(0, count).Select(index => $"{2348000000000 + index}")) };

        test.Call("Batches_Create", Body(Capacity.WaitingNumbers)).Json();

        test.Call("Batches_Create", Body(1)).IsError(400);
        test.Clock.Advance(TimeSpan.FromMilliseconds(10));
        test.Call("Batches_Create", Body(1)).Json();
    }

    [Fact]
    public void LogIn_MoreThanAreKept_TheOldestIsForgotten()
    {
        var test = new TestService();
        string LogIn() => test.Call("Authentication_LogIn", new { username = TestService.MainId, password = "sandbox", parentID = "none" }, key: null).Text("accessToken")!;
        var (first, second) = (LogIn(), LogIn());

        for (var count = 2; count <= Capacity.LogIns; count++)
        {
            LogIn();
        }

        Assert.False(test.Knows(first));
        Assert.True(test.Knows(second));
    }

    [Fact]
    public void SenderIds_NoRoomForMore_Is400()
    {
        var test = new TestService();
        ServiceResponse Create(int number) => test.Call("SenderIds_Create", new { senderID = $"S{number}", purpose = "Tests", sampleText = "Hello" });

        for (var number = 2; number <= Capacity.SenderIds; number++)
        {
            Create(number).Json();
        }

        Create(0).IsError(400);
        test.Send().Json();
    }

    [Fact]
    public void BatchFiles_NoRoomForTheirBytes_Is400()
    {
        var test = new TestService();
        var large = new string('1', (Capacity.BatchFileBytes / 2) + 1);
        var id = test.Call("BatchFiles_Create", file: new("a.csv", large)).Text("batchFileID")!;

        test.Call("BatchFiles_Create", file: new("b.csv", large)).IsError(400);
        test.Call("BatchFiles_Update", path: id, file: new("a.csv", large)).Json();
    }

    [Fact]
    public void Groups_NoRoomForMore_Is400()
    {
        var test = new TestService();
        var groups = Enumerable.Range(0, Capacity.Groups).Select(number => $"g{number}").ToArray();
        test.Call("PhoneBook_CreateContact", new { phoneNumber = "2348030000001", contactName = "Ade", groups }).Json();

        test.Call("PhoneBook_CreateGroup", Array.Empty<string>(), path: "more").IsError(400);
        test.Call("PhoneBook_CreateContact", new { phoneNumber = "2348030000002", contactName = "Bola", groups = new[] { "more" } }).IsError(400);
        test.Call("PhoneBook_CreateContact", new { phoneNumber = "2348030000002", contactName = "Bola", groups = new[] { "g1" } }).Json();
    }
}
