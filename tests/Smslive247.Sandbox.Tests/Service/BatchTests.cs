using System.Diagnostics;
using Newtonsoft.Json.Linq;

namespace Smslive247.Sandbox.Tests.Service;

public class BatchTests
{
    private readonly TestService test = new();

    [Fact]
    public void Create_ThreeWaysOfNumbers_SendsToEachOnce()
    {
        var fileId = test.Call("BatchFiles_Create", file: new("numbers.csv", "08030000004\n2348030000001\n")).Text("batchFileID");

        var json = Create(phoneNumbers: ["2348030000001", "08030000002"], rawNumbers: "2348030000002,08030000003; nobody\r\n+2348030000005", batchFileIDs: [fileId!]).Json();
        test.Clock.Advance(TimeSpan.FromSeconds(1));

        JsonAssert.Equal(2, json["totalFailed"]);
        Assert.Equal(["2348030000001", "2348030000002", "2348030000003", "2348030000004"], test.Service.Messages.Select(message => message.PhoneNumber));
        Assert.All(test.Service.Messages, message => Assert.Equal((long)json["batchID"]!, message.BatchId));
        Assert.Equal(996, test.Credits);
    }

    [Fact]
    public void Create_V4_TakesALeadingPlusOff()
    {
        var json = Create(["+2348030000001"], version: 4).Json();

        JsonAssert.Equal(0, json["totalFailed"]);
        Assert.Equal(999, test.Credits);
    }

    [Theory]
    [InlineData("2348030000001,2348030000002")]
    [InlineData("2348030000001;2348030000002")]
    [InlineData("2348030000001 2348030000002")]
    [InlineData("2348030000001\t2348030000002")]
    [InlineData("2348030000001\r\n2348030000002\n")]
    [InlineData(" ,2348030000001,,2348030000002,2348030000001")]
    public void Create_RawNumbers_AreTakenApart(string rawNumbers)
    {
        JsonAssert.Equal(0, Create(rawNumbers: rawNumbers).Json()["totalFailed"]);

        Assert.Equal(998, test.Credits);
    }

    [Fact]
    public void Create_FreshBatch_IsRunningWithNothingProcessed()
    {
        var json = Create(["2348030000001"], text: new string('a', 161)).Json();

        JsonAssert.Equal("RUNNING", json["status"]);
        JsonAssert.Equal(2, json["messageParts"]);
        JsonAssert.Equal(0, json["totalProcessed"]);
        JsonAssert.Equal(0m, json["creditsCharged"]);
        JsonAssert.Equal("2026-03-02T09:30:00+01:00", json["dateSubmitted"]);
        Assert.Equal(JTokenType.Integer, json["batchID"]!.Type);
        Assert.Equal(998, test.Credits);
    }

    [Fact]
    public void Create_NoNumbers_Is400()
    {
        Create().IsRefused(400, "phoneNumbers");
        Create(phoneNumbers: [], rawNumbers: " , ").IsRefused(400, "phoneNumbers");
        Create(phoneNumbers: ["nobody", "00234803", ""]).IsRefused(400, "phoneNumbers");
    }

    [Fact]
    public void Create_UnknownFile_Is404() => Create(["2348030000001"], batchFileIDs: ["none"]).IsRefused(404, "batchFileIDs");

    [Fact]
    public void Create_RulesOfSending_HoldForBatches()
    {
        Create(["2348030000001"], text: "Your OTP is 482913.").IsRefused(400, "messageText");
        Create(["2348030000001"], senderId: "ACME").IsRefused(400, "senderID");
    }

    [Fact]
    public void Create_CreditsForAllButOne_Is402AndChangesNothing()
    {
        test.Service.SetCredits("test", 2);

        Create(Numbers(3)).IsRefused(402);

        Assert.Equal(2, test.Credits);
        Assert.Empty(test.Call("Batches_List").Items());
    }

    [Fact]
    public void Progress_FollowsTheClock()
    {
        var id = Id(Create(Numbers(250)));

        test.Clock.Advance(TimeSpan.FromSeconds(0.019));
        Assert.Equal((1, "RUNNING"), Progress(id));

        test.Clock.Advance(TimeSpan.FromSeconds(0.981));
        Assert.Equal((100, "RUNNING"), Progress(id));
        JsonAssert.Equal(100m, Get(id)["creditsCharged"]);

        test.Clock.Advance(TimeSpan.FromSeconds(1.49));
        Assert.Equal((249, "RUNNING"), Progress(id));

        test.Clock.Advance(TimeSpan.FromSeconds(0.01));
        Assert.Equal((250, "COMPLETED"), Progress(id));
        Assert.Equal(750, test.Credits);
    }

    [Fact]
    public void Progress_LookedAtLate_HasEachMessageSentInItsTime()
    {
        Create(Numbers(3));

        test.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal([10, 20, 30], test.Service.Messages.Select(message => (message.DateSent!.Value - message.DateSubmitted).TotalMilliseconds));
        Assert.All(test.Service.Messages, message => Assert.Equal("DELIVRD", message.Reports[^1].Status));
    }

    [Fact]
    public void Progress_TwoBatchesSideBySide_MessagesAreInTheOrderOfTime()
    {
        Create(Numbers(3), text: "one");
        test.Clock.Advance(TimeSpan.FromMilliseconds(5));
        Create(Numbers(3), text: "two");

        test.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(["one", "two", "one", "two", "one", "two"], test.Service.Messages.Select(message => message.Text));
    }

    [Fact]
    public void Progress_SlowRateByOption_IsSlow()
    {
        var slow = new TestService(options => options.BatchMessagesPerSecond = 3);
        slow.Call("Batches_Create", new { senderID = "Sandbox", messageText = "Hello", phoneNumbers = Numbers(10) });

        slow.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(3, slow.Service.Messages.Count);
    }

    [Fact]
    public void Progress_AHundredThousandAtOnce_SettlesQuickly()
    {
        test.Service.SetCredits("test", 100_000);
        var id = Id(Create(rawNumbers: string.Join(',', Numbers(100_000))));
        test.Clock.Advance(TimeSpan.FromDays(1));
        var time = Stopwatch.StartNew();

        Assert.Equal((100_000, "COMPLETED"), Progress(id));

        Assert.InRange(time.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Create_DeliveryTimeToCome_IsPendingUntilThen()
    {
        var id = Id(Create(Numbers(10), deliveryTime: "2026-03-02T10:30:00+01:00"));

        test.Clock.Advance(TimeSpan.FromHours(1) - TimeSpan.FromTicks(1));
        Assert.Equal([id], test.Call("Batches_ListPending").Texts("batchID"));
        Assert.Equal([id], test.Call("Batches_List").Texts("batchID"));
        Assert.Equal((0, "RUNNING"), Progress(id));
        Assert.Equal(990, test.Credits);

        test.Clock.Advance(TimeSpan.FromMilliseconds(100));
        Assert.Empty(test.Call("Batches_ListPending").Items());
        Assert.Equal((9, "RUNNING"), Progress(id));
    }

    [Fact]
    public void Pause_Running_StopsUntilItIsResumed()
    {
        var id = Id(Create(Numbers(300)));
        test.Clock.Advance(TimeSpan.FromSeconds(1));

        Steer("Batches_Pause", id).IsDone();
        test.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal((100, "PAUSED"), Progress(id));
        Assert.Equal([id], test.Call("Batches_ListPending").Texts("batchID"));

        Steer("Batches_Resume", id).IsDone();
        Assert.Equal((100, "RUNNING"), Progress(id));
        test.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal((200, "RUNNING"), Progress(id));
        test.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal((300, "COMPLETED"), Progress(id));
        Assert.Equal(300, test.Service.Messages.Select(message => message.PhoneNumber).Distinct().Count());
    }

    [Fact]
    public void Pause_Pending_IsResumedByV5AndStillWaitsForItsTime()
    {
        var id = Id(Create(Numbers(10), deliveryTime: "2026-03-02T10:30:00+01:00"));

        Steer("Batches_Pause", id).IsDone();
        Steer("Batches_ResumePending", id).IsDone();
        Assert.Equal((0, "RUNNING"), Progress(id));

        test.Clock.Advance(TimeSpan.FromHours(1) + TimeSpan.FromMilliseconds(50));
        Assert.Equal((5, "RUNNING"), Progress(id));
    }

    [Fact]
    public void Abort_Running_GivesTheUnspentCreditsBack()
    {
        var id = Id(Create(Numbers(300)));
        test.Clock.Advance(TimeSpan.FromSeconds(1));

        Steer("Batches_Abort", id).IsDone();
        test.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal((100, "ABORTED"), Progress(id));
        Assert.Equal(900, test.Credits);
        Assert.Equal(100, test.Service.Messages.Count);
    }

    [Fact]
    public void AbortPending_Waiting_GivesAllCreditsBack()
    {
        var id = Id(Create(Numbers(300), deliveryTime: "2026-03-02T10:30:00+01:00"));

        Steer("Batches_AbortPending", id).IsDone();

        Assert.Equal((0, "ABORTED"), Progress(id));
        Assert.Equal(1000, test.Credits);
        Assert.Empty(test.Call("Batches_ListPending").Items());
    }

    [Fact]
    public void Steering_WrongState_Is400AndChangesNothing()
    {
        var running = Id(Create(Numbers(1000)));
        Steer("Batches_Resume", running).IsRefused(400);
        Steer("Batches_ResumePending", running).IsRefused(400);
        Steer("Batches_AbortPending", running).IsRefused(400);
        Assert.Equal((0, "RUNNING"), Progress(running));

        Steer("Batches_Pause", running).IsDone();
        Steer("Batches_Pause", running).IsRefused(400);

        Steer("Batches_Abort", running).IsDone();
        Steer("Batches_Abort", running).IsRefused(400);
        Steer("Batches_Pause", running).IsRefused(400);
        Steer("Batches_Resume", running).IsRefused(400);
        Assert.Equal(1000, test.Credits);
    }

    [Theory]
    [InlineData("Batches_Get")]
    [InlineData("Batches_Delete")]
    [InlineData("Batches_ListReports")]
    [InlineData("Batches_Pause")]
    [InlineData("Batches_Resume")]
    [InlineData("Batches_Abort")]
    [InlineData("Batches_AbortPending")]
    [InlineData("Batches_ResumePending")]
    public void Any_UnknownOrAnothersBatch_Is404(string operationId)
    {
        var id = Id(Create(Numbers(10)));
        var (_, key) = test.CreateSubAccount();

        test.Call(operationId, path: "7").IsRefused(404);
        test.Call(operationId, path: "none").IsRefused(404);
        test.Call(operationId, path: id, key: key).IsRefused(404);
    }

    [Fact]
    public void ListReports_TwoBatches_HasTheMessagesOfTheOne()
    {
        var id = Id(Create(["2348030000001", "2348030000002"]));
        Create(["2348030000003"]);
        test.Send();
        test.Clock.Advance(TimeSpan.FromSeconds(2));

        var reports = test.Call("Batches_ListReports", path: id);

        Assert.Equal(["2348030000002", "2348030000001"], reports.Texts("phoneNumber"));
        Assert.All(reports.Items(), message => JsonAssert.Equal("DELIVRD", message["reports"]!.Last!["status"]));
    }

    [Fact]
    public void List_Filtered_FindsByTextAndDate()
    {
        Create(["2348030000001"], text: "one");
        test.Clock.Advance(TimeSpan.FromMinutes(1));
        Create(["2348030000001"], text: "two");

        Assert.Equal(["two", "one"], test.Call("Batches_List").Texts("messageText"));
        Assert.Equal(["one"], test.Call("Batches_List", query: [("SearchText", "ONE")]).Texts("messageText"));
        Assert.Equal(["two"], test.Call("Batches_List", query: [("DateFrom", "2026-03-02T09:30:30+01:00")]).Texts("messageText"));
    }

    [Fact]
    public void Delete_Completed_IsGoneAndItsMessagesAndChargeStay()
    {
        var id = Id(Create(["2348030000001"]));
        test.Clock.Advance(TimeSpan.FromSeconds(1));

        test.Call("Batches_Delete", path: id).IsDone();

        test.Call("Batches_Get", path: id).IsRefused(404);
        Assert.Single(test.Service.Messages);
        Assert.Equal(999, test.Credits);
    }

    [Fact]
    public void Delete_Running_IsAborted()
    {
        var id = Id(Create(Numbers(300)));
        test.Clock.Advance(TimeSpan.FromSeconds(1));

        test.Call("Batches_Delete", path: id).IsDone();
        test.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(900, test.Credits);
        Assert.Equal(100, test.Service.Messages.Count);
    }

    [Fact]
    public void Download_OneBatch_HasALineOfIt()
    {
        var id = Id(Create(["2348030000001", "nobody"], text: "a,b"));
        test.Clock.Advance(TimeSpan.FromSeconds(1));

        var lines = test.Call("Batches_Download").Lines();

        Assert.Equal(
            ["batchID,senderID,messageText,dateSubmitted,totalProcessed,totalFailed,creditsCharged,status", $"{id},Sandbox,\"a,b\",2026-03-02T09:30:00+01:00,1,1,1,COMPLETED"],
            lines);
        Assert.Equal("batches.csv", test.Call("Batches_Download").File().Name);
    }

    private static string[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(index => $"{2348030000000 + index}")];

    private Internal.SandboxAnswer Create(
        string[]? phoneNumbers = null,
        string? rawNumbers = null,
        string[]? batchFileIDs = null,
        string text = "Hello",
        string senderId = "Sandbox",
        string? deliveryTime = null,
        int version = 5) =>
        test.Call("Batches_Create", new { senderID = senderId, messageText = text, phoneNumbers, rawNumbers, batchFileIDs, deliveryTime }, version: version);

    private static string Id(Internal.SandboxAnswer batch) => batch.Text("batchID")!;

    private Internal.SandboxAnswer Steer(string operationId, string id) => test.Call(operationId, path: id, version: 4);

    private JObject Get(string id) => test.Call("Batches_Get", path: id).Json();

    private (int Processed, string? Status) Progress(string id) => ((int)Get(id)["totalProcessed"]!, (string?)Get(id)["status"]);
}
