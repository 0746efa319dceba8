namespace Smslive247.Sandbox.Tests.Messages;

[Trait("Category", "Culture")]
public class MessageListTests
{
    private readonly TestService test = new();

    [Fact]
    public void Get_UnknownOrAnothersMessage_Is404()
    {
        var id = test.Send().Text("messageID")!;
        var (_, key) = test.CreateSubAccount();

        Assert.Equal(id, test.Call("Messages_Get", path: id).Text("messageID"));
        test.Call("Messages_Get", path: "none").IsError(404);
        test.Call("Messages_Get", path: id, key: key).IsError(404);
    }

    [Theory]
    [InlineData(SandboxListOrder.NewestFirst, "two", "one")]
    [InlineData(SandboxListOrder.OldestFirst, "one", "two")]
    public void List_TwoMessages_AreInTheOrderOfTheOption(SandboxListOrder order, params string[] expected)
    {
        var ordered = new TestService(options => options.ListOrder = order);
        ordered.Send("one");
        ordered.Send("two");

        Assert.Equal(expected, ordered.Call("Messages_List").Texts("messageText"));
        Assert.Equal(expected, ordered.Call("Messages_List", query: [("SearchText", "2348")]).Texts("messageText"));
    }

    [Fact]
    public void List_Dates_IncludesBothEnds()
    {
        SendEveryMinute("one", "two", "three");

        var list = test.Call("Messages_List", query: [("DateFrom", "2026-03-02T09:31:00+01:00"), ("DateTo", "2026-03-02T09:32:00+01:00")]);

        Assert.Equal(["three", "two"], list.Texts("messageText"));
    }

    [Theory]
    [InlineData("DateFrom", "2026-03-02T08:31:00.001Z", "three")]
    [InlineData("DateTo", "2026-03-02T09:30:59+01:00", "one")]
    public void List_OneDate_LeavesOutWhatIsBeyond(string name, string date, string only)
    {
        SendEveryMinute("one", "two", "three");

        Assert.Equal([only], test.Call("Messages_List", query: [(name, date)]).Texts("messageText"));
    }

    [Theory]
    [InlineData("HELLO")]
    [InlineData("0001")]
    [InlineData("sandB")]
    public void List_SearchText_FindsTextNumberAndSenderInAnyCase(string search)
    {
        test.Service.SetCredits("test", 10);
        test.Send("Hello");

        Assert.Single(test.Call("Messages_List", query: [("SearchText", search)]).Items());
        Assert.Empty(test.Call("Messages_List", query: [("SearchText", search + "?")]).Items());
    }

    [Fact]
    public void List_CacheTag_ChangesNothing()
    {
        test.Send();

        Assert.Single(test.Call("Messages_List", query: [("CacheTag", "a1")]).Items());
    }

    [Fact]
    public void List_PageIsCutAfterMoreCalls_HasTheMessagesOfTheCall()
    {
        SendEveryMinute("one", "two", "three");
        var list = Assert.IsType<ServiceResponse.List>(test.Call("Messages_List"));

        test.Send("four");

        Assert.Equal(3, list.Count);
        Assert.Equal(["two", "one"], list.Page(1, 20).Select(message => (string?)message["messageText"]));
        Assert.Empty(list.Page(3, 20));
    }

    [Fact]
    public void List_MessagesWereForgottenBeforeThePageIsCut_PassesThemOver()
    {
        var small = new TestService(options => options.MaxMessages = 2);
        small.Send("one");
        small.Send("two");
        var list = Assert.IsType<ServiceResponse.List>(small.Call("Messages_List"));

        small.Send("three");

        Assert.Equal(["two"], list.Page(0, 20).Select(message => (string?)message["messageText"]));
    }

    [Fact]
    public void List_TenThousandMessagesPageByPage_HasEachOnce()
    {
        test.Service.AddMessages(10_000);

        var ids = Enumerable.Range(0, 500).SelectMany(page => Assert.IsType<ServiceResponse.List>(test.Call("Messages_List")).Page(page * 20, 20));

        Assert.Equal(10_000, ids.Select(message => (string?)message["messageID"]).Distinct().Count());
    }

    [Fact]
    public void ListDrafts_Always_IsEmpty() => Assert.Empty(test.Call("Messages_ListDrafts").Items());

    [Fact]
    public void Download_QuotationMarksCommasAndLines_AreQuoted()
    {
        test.Send("Hello");
        test.Send("Say \"yes\",\nplease");

        var text = test.Call("Messages_Download").FileText();

        var (first, second) = (test.Service.Messages[0].Id, test.Service.Messages[1].Id);
        Assert.Equal(
            "messageID,senderID,phoneNumber,messageText,dateSubmitted,creditsCharged,status\r\n" +
            $"{first},Sandbox,2348030000001,Hello,2026-03-02T09:30:00+01:00,1,ACCEPTD\r\n" +
            $"{second},Sandbox,2348030000001,\"Say \"\"yes\"\",\nplease\",2026-03-02T09:30:00+01:00,1,ACCEPTD\r\n",
            text);
    }

    [Fact]
    public void Download_SearchText_HasThatAlone()
    {
        test.Send("one");
        test.Send("two");

        var lines = test.Call("Messages_Download", query: [("SearchText", "TWO")]).Lines();

        Assert.Equal(2, lines.Length);
        Assert.Contains(",two,", lines[1], StringComparison.Ordinal);
        Assert.Equal("messages.csv", test.Call("Messages_Download").File().Name);
    }

    private void SendEveryMinute(params string[] texts)
    {
        foreach (var text in texts)
        {
            test.Send(text);
            test.Clock.Advance(TimeSpan.FromMinutes(1));
        }
    }
}
