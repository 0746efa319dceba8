namespace Smslive247.Sandbox.Tests.Service;

/// <summary>The page reads again and again: what it costs does not depend on the number of messages.</summary>
public sealed class LargeServiceTests
{
    private static readonly SimulatedService Service = Create();

    public static TheoryData<string> Reads => ["conversations", "messages", "messages before", "messages of a number", "one-time passwords", "messages after", "changes"];

    // Bytes are counted in place of time: a copy of the list of messages alone has 800,000.
    [Theory, MemberData(nameof(Reads))]
    public void Read_OfHundredThousandMessages_CopiesOnlyWhatItShows(string what)
    {
        var (middle, position) = (Service.Find(new() { Limit = 1000 })[^1].Id, Service.Position);
        var read = ReadOf(what, middle, position);
        read(); // The first one compiles.
        var before = GC.GetAllocatedBytesForCurrentThread();

        read();

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
    }

    [Fact]
    public void List_SinceJustNow_ReadsNoOlderMessages()
    {
        var test = new TestService();
        test.Service.AddMessages(100_000);
        test.Clock.Advance(TimeSpan.FromMinutes(10));
        test.Send("Just now");
        (string, string)[] query = [("DateFrom", "2026-03-02T08:40:00Z")];
        test.Call("Messages_List", query: query);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var list = test.Call("Messages_List", query: query);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
        Assert.Equal(["Just now"], list.Texts("messageText"));
    }

    // A batch was submitted long before its messages were sent.
    [Fact]
    public void List_SinceBeforeABatchWasSent_HasThatBatchByItsSubmission()
    {
        var test = new TestService(options => options.BatchMessagesPerSecond = 1);
        test.Call("Batches_Create", new { senderID = "Sandbox", messageText = "Batch", rawNumbers = "2348030000001,2348030000002" }).Json();
        test.Clock.Advance(TimeSpan.FromHours(1));
        test.Send("Later");

        Assert.Equal(["Later"], test.Call("Messages_List", query: [("DateFrom", "2026-03-02T09:00:00Z")]).Texts("messageText"));
        Assert.Equal(["Later", "Batch", "Batch"], test.Call("Messages_List", query: [("DateFrom", "2026-03-02T08:30:00Z")]).Texts("messageText"));
    }

    // A thread that gets a message is the newest: this takes minutes if all others are moved.
    [Fact]
    public void AddMessages_ToHundredThousandNumbersAgain_IsFast()
    {
        var test = new TestService();
        test.Service.AddMessages(100_000);
        var began = System.Diagnostics.Stopwatch.StartNew();

        test.Service.AddMessages(100_000);

        Assert.Equal("2348030100000", test.Service.GetConversations(null, 0, 1).Items[0].PhoneNumber);
        Assert.InRange(began.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    private static Action ReadOf(string what, string middle, ChangePosition position) => what switch
    {
        "conversations" => () => Service.GetConversations(search: null, skip: 0, take: 30),
        "messages" => () => Service.Find(new() { Limit = 60 }),
        "messages before" => () => Service.Find(new() { Limit = 60, Before = middle }),
        "messages of a number" => () => Service.Find(new() { Limit = 60, PhoneNumber = "2348030000001" }),
        "one-time passwords" => () => Service.GetPasswords(phoneNumber: null, limit: 30),
        "messages after" => () => Service.GetMessagesAfter(Service.Find(new() { Limit = 10 })[^1].Id),
        _ => () => Service.ChangesSince(position, 200),
    };

    private static SimulatedService Create()
    {
        var service = new SimulatedService(new SandboxOptions());
        service.AddMessages(100_000);
        return service;
    }
}
