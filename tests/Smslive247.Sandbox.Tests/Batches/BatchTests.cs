namespace Smslive247.Sandbox.Tests.Batches;

[Trait("Category", "Culture")]
public class BatchTests : BatchScene
{
    [Fact]
    public void Create_ThreeWaysOfNumbers_SendsToEachOnce()
    {
        var fileId = Test.Call("BatchFiles_Create", file: new("numbers.csv", "08030000004\n2348030000001\n")).Text("batchFileID");

        var json = Create(phoneNumbers: ["2348030000001", "08030000002"], rawNumbers: "2348030000002,08030000003; nobody\r\n+2348030000005", batchFileIDs: [fileId!]).Json();
        Test.Clock.Advance(TimeSpan.FromSeconds(1));

        JsonAssert.Equal(2, json["totalFailed"]);
        Assert.Equal(["2348030000001", "2348030000002", "2348030000003", "2348030000004"], Test.Service.Messages.Select(message => message.PhoneNumber));
        Assert.All(Test.Service.Messages, message => Assert.Equal((long)json["batchID"]!, message.BatchId));
        Assert.Equal(996, Test.Credits);
    }

    [Fact]
    public void Create_WrongNumberTwice_FailsTwice() => JsonAssert.Equal(2, Create(rawNumbers: "nobody,2348030000001,nobody").Json()["totalFailed"]);

    [Fact]
    public void Create_V4_TakesALeadingPlusOff() =>
        JsonAssert.Equal(0, Create(["+2348030000001"], version: 4).Json()["totalFailed"]);

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

        Assert.Equal(998, Test.Credits);
    }

    [Fact]
    public void Create_FreshBatch_IsRunningWithNothingProcessed()
    {
        var json = Create(["2348030000001"], text: new string('a', 161)).Json();

        JsonAssert.Includes(new { status = "RUNNING", messageParts = 2, totalProcessed = 0, creditsCharged = 0m }, json);
        JsonAssert.Equal("2026-03-02T09:30:00+01:00", json["dateSubmitted"]);
        Assert.Equal(JTokenType.Integer, json["batchID"]!.Type);
        Assert.Equal(998, Test.Credits);
    }

    [Fact]
    public void Create_WrongFields_AreErrors()
    {
        Create().IsError(400, "phoneNumbers");
        Create(phoneNumbers: [], rawNumbers: " , ").IsError(400, "phoneNumbers");
        Create(phoneNumbers: ["nobody", "00234803", ""]).IsError(400, "phoneNumbers");
        Create(["2348030000001"], batchFileIDs: ["none"]).IsError(404, "batchFileIDs");
        Create(["2348030000001"], text: "Your OTP is 482913.").IsError(400, "messageText");
        Create(["2348030000001"], senderId: "ACME").IsError(400, "senderID");
    }

    [Fact]
    public void Create_CreditsForAllButOne_Is402AndChangesNothing()
    {
        Test.Service.SetCredits("test", 2);

        Create(Numbers(3)).IsError(402);

        Assert.Equal(2, Test.Credits);
        Assert.Empty(Test.Call("Batches_List").Items());
    }

    [Fact]
    public void Progress_FollowsTheClock()
    {
        var id = Id(Create(Numbers(250)));

        Test.Clock.Advance(TimeSpan.FromSeconds(0.019));
        Assert.Equal((1, "RUNNING"), Progress(id));

        Test.Clock.Advance(TimeSpan.FromSeconds(0.981));
        Assert.Equal((100, "RUNNING"), Progress(id));
        JsonAssert.Equal(100m, Get(id)["creditsCharged"]);

        Test.Clock.Advance(TimeSpan.FromSeconds(1.49));
        Assert.Equal((249, "RUNNING"), Progress(id));

        Test.Clock.Advance(TimeSpan.FromSeconds(0.01));
        Assert.Equal((250, "COMPLETED"), Progress(id));
        Assert.Equal(750, Test.Credits);
    }

    [Fact]
    public void Progress_LookedAtLate_HasEachMessageSentInItsTime()
    {
        Create(Numbers(3));

        Test.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal([10, 20, 30], Test.Service.Messages.Select(message => (message.DateSent!.Value - message.DateSubmitted).TotalMilliseconds));
        Assert.All(Test.Service.Messages, message => Assert.Equal("DELIVRD", message.Reports[^1].Status));
    }

    [Fact]
    public void Progress_TwoBatchesSideBySide_MessagesAreInTheOrderOfTime()
    {
        Create(Numbers(3), text: "one");
        Test.Clock.Advance(TimeSpan.FromMilliseconds(5));
        Create(Numbers(3), text: "two");

        Test.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(["one", "two", "one", "two", "one", "two"], Test.Service.Messages.Select(message => message.Text));
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
    public void Progress_AHundredThousandAtOnce_Settles()
    {
        Test.Service.SetCredits("test", 100_000);
        var id = Id(Create(rawNumbers: string.Join(',', Numbers(100_000))));
        Test.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal((100_000, "COMPLETED"), Progress(id));
    }

    [Fact]
    public void ListReports_TwoBatches_HasTheMessagesOfTheOne()
    {
        var id = Id(Create(["2348030000001", "2348030000002"]));
        Create(["2348030000003"]);
        Test.Send();
        Test.Clock.Advance(TimeSpan.FromSeconds(2));

        var reports = Test.Call("Batches_ListReports", path: id);

        Assert.Equal(["2348030000002", "2348030000001"], reports.Texts("phoneNumber"));
        Assert.All(reports.Items(), message => JsonAssert.Equal("DELIVRD", message["reports"]!.Last!["status"]));
    }

    [Fact]
    public void List_Filtered_FindsByTextAndDate()
    {
        Create(["2348030000001"], text: "one");
        Test.Clock.Advance(TimeSpan.FromMinutes(1));
        Create(["2348030000001"], text: "two");

        Assert.Equal(["two", "one"], Test.Call("Batches_List").Texts("messageText"));
        Assert.Equal(["one"], Test.Call("Batches_List", query: [("SearchText", "ONE")]).Texts("messageText"));
        Assert.Equal(["two"], Test.Call("Batches_List", query: [("DateFrom", "2026-03-02T09:30:30+01:00")]).Texts("messageText"));
    }

    [Fact]
    public void Delete_Completed_IsGoneAndItsMessagesAndChargeStay()
    {
        var id = Id(Create(["2348030000001"]));
        Test.Clock.Advance(TimeSpan.FromSeconds(1));

        Test.Call("Batches_Delete", path: id).IsDone();

        Test.Call("Batches_Get", path: id).IsError(404);
        Assert.Single(Test.Service.Messages);
        Assert.Equal(999, Test.Credits);
    }

    [Fact]
    public void Delete_Running_IsAborted()
    {
        var id = Id(Create(Numbers(300)));
        Test.Clock.Advance(TimeSpan.FromSeconds(1));

        Test.Call("Batches_Delete", path: id).IsDone();
        Test.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(900, Test.Credits);
        Assert.Equal(100, Test.Service.Messages.Count);
    }

    [Fact]
    public void Download_OneBatch_HasALineOfIt()
    {
        var id = Id(Create(["2348030000001", "nobody"], text: "a,b"));
        Test.Clock.Advance(TimeSpan.FromSeconds(1));

        var lines = Test.Call("Batches_Download").Lines();

        Assert.Equal(
            ["batchID,senderID,messageText,dateSubmitted,totalProcessed,totalFailed,creditsCharged,status", $"{id},Sandbox,\"a,b\",2026-03-02T09:30:00+01:00,1,1,1,COMPLETED"],
            lines);
        Assert.Equal("batches.csv", Test.Call("Batches_Download").File().Name);
    }
}
