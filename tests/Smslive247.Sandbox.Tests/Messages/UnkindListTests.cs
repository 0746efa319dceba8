namespace Smslive247.Sandbox.Tests.Messages;

/// <summary>Lists that are late, in another order, or show other texts than were sent.</summary>
[Trait("Category", "Culture")]
public class UnkindListTests
{
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(30);

    [Fact]
    public void List_Delay_HasAMessageThatTimeAfterItWasAccepted()
    {
        var test = new TestService(options => options.ListDelay = Delay);
        var id = test.Send().Text("messageID")!;
        test.Clock.Advance(Delay - TimeSpan.FromTicks(1));

        Assert.Empty(Listed(test));
        Assert.Single(test.Call("Messages_Download").Lines());
        Assert.Equal(id, test.Call("Messages_Get", path: id).Text("messageID"));
        Assert.Single(test.Service.Messages);

        test.Clock.Advance(TimeSpan.FromTicks(1));
        Assert.Equal([id], Listed(test));
        Assert.Equal([id], test.Call("Messages_List", query: [("DateFrom", "2026-03-02T09:30:00+01:00"), ("DateTo", "2026-03-02T09:30:00+01:00")]).Texts("messageID"));
        Assert.Equal(2, test.Call("Messages_Download").Lines().Length);
    }

    [Fact]
    public void List_DelayOfAScheduledMessage_CountsFromItsAcceptance()
    {
        var test = new TestService(options => options.ListDelay = Delay);
        test.Call("Messages_Send", new { senderID = "Sandbox", messageText = "Hello", phoneNumber = "2348030000001", deliveryTime = "2026-03-03T09:30:00+01:00" }).Json();

        test.Clock.Advance(Delay);

        Assert.Single(Listed(test));
    }

    [Fact]
    public void List_DelayOfBatchMessages_CountsFromTheirSending()
    {
        var test = new TestService(options => (options.ListDelay, options.BatchMessagesPerSecond) = (Delay, 1));
        var batch = CreateBatch(test);

        test.Clock.Advance(Delay + TimeSpan.FromSeconds(1));

        Assert.Equal(["2348030000001"], test.Call("Messages_List").Texts("phoneNumber"));
        Assert.Equal(["2348030000001"], test.Call("Batches_ListReports", path: batch).Texts("phoneNumber"));
        test.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(2, Listed(test).Count);
        Assert.Equal(2, test.Call("Batches_ListReports", path: batch).Items().Count);
    }

    [Fact]
    public void List_BatchMessagesHidden_AreInTheReportsOfTheBatchOnly()
    {
        var test = new TestService(options => options.ListBatchMessages = false);
        var batch = CreateBatch(test);
        var id = test.Send().Text("messageID");
        test.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal([id], Listed(test));
        Assert.Equal([id], test.Call("Messages_List", query: [("SearchText", "Hello")]).Texts("messageID"));
        Assert.Equal(2, test.Call("Messages_Download").Lines().Length);
        Assert.Equal(2, test.Call("Batches_ListReports", path: batch).Items().Count);
        Assert.Equal(3, test.Service.Messages.Count);
    }

    [Theory]
    [InlineData(SandboxListedTexts.AsSent, "  Two  words\r\nand\rmore\n\n ")]
    [InlineData(SandboxListedTexts.TrimmedLf, "Two  words\nand\nmore")]
    [InlineData(SandboxListedTexts.TrimmedCrLf, "Two  words\r\nand\r\nmore")]
    public void Texts_ReturnedInAForm_HaveItEverywhere(SandboxListedTexts form, string expected)
    {
        const string sent = "  Two  words\r\nand\rmore\n\n ";
        var test = new TestService(options => options.ListedTexts = form);
        var response = test.Send(sent);

        Assert.Equal(expected, response.Text("messageText"));
        Assert.Equal([expected], test.Call("Messages_List").Texts("messageText"));
        Assert.Equal(expected, test.Call("Messages_Get", path: response.Text("messageID")).Text("messageText"));
        Assert.Contains($"\"{expected}\"", test.Call("Messages_Download").FileText(), StringComparison.Ordinal);
        Assert.Equal(sent, test.Service.Messages[0].Text);
        Assert.Equal(1, test.Service.Messages[0].Parts);
    }

    [Fact]
    public void List_SearchText_FindsTheTextThatIsReturned()
    {
        var test = new TestService(options => options.ListedTexts = SandboxListedTexts.TrimmedCrLf);
        test.Send("one\ntwo");

        Assert.Single(test.Call("Messages_List", query: [("SearchText", "one\r\ntwo")]).Items());
        Assert.Empty(test.Call("Messages_List", query: [("SearchText", "one\ntwo")]).Items());
    }

    [Theory, InlineData(null), InlineData("2026-03-02T09:30:00+01:00")]
    public void List_RandomOrder_HasEachMessageOnceInItsPages(string? from)
    {
        var test = Shuffled(seed: 1);
        test.Service.AddMessages(1_000);
        var sent = test.Service.Messages.Select(message => message.Id).ToList();

        var walked = Enumerable.Range(0, 50).SelectMany(page => Page(test, page, from)).ToList();

        Assert.Equal(sent.Order(), walked.Order());
        Assert.InRange(Inversions(walked, sent), 400, 600);
    }

    [Fact]
    public void List_MessageSentWhileInRandomOrder_MovesNoOther()
    {
        var test = Shuffled(seed: 1);
        test.Service.AddMessages(100);
        var before = Listed(test);

        var id = test.Send().Text("messageID");

        Assert.Equal(before, Listed(test).Where(one => one != id));
    }

    [Fact]
    public void List_MessagesForgottenWhileInRandomOrder_MoveNoOther()
    {
        var test = new TestService(options => (options.ListOrder, options.MaxMessages) = (SandboxListOrder.Random, 100));
        test.Service.AddMessages(100);
        var before = Listed(test);

        test.Service.AddMessages(50);

        var after = Listed(test);
        Assert.Equal(before.Where(after.Contains), after.Where(before.Contains));
        Assert.Equal(50, after.Count(before.Contains));
    }

    [Fact]
    public void List_RandomOrderOfOtherThings_HasEachOnce()
    {
        var test = Shuffled(seed: 1);
        var names = Enumerable.Range(1, 20).Select(number => $"S{number}").ToList();
        names.ForEach(name => test.Service.ApproveSenderId(name));

        var listed = test.Call("SenderIds_List").Texts("senderID");

        Assert.Equal(names.Append("Sandbox").Order(), listed.Order());
        Assert.NotEqual(names.Prepend("Sandbox"), listed);
        Assert.NotEqual(names.Prepend("Sandbox").Reverse(), listed);
    }

    [Fact]
    public void List_RandomOrderWithASeed_IsTheSameInEachRunAndAfterAReset()
    {
        var (first, second, other) = (Shuffled(seed: 1), Shuffled(seed: 1), Shuffled(seed: 2));

        var order = OrderOf(first);

        Assert.Equal(order, OrderOf(second));
        Assert.NotEqual(order, OrderOf(other));
        first.Service.Reset();
        Assert.Equal(order, OrderOf(first));
    }

    [Fact]
    public void List_RandomOrderWithoutSeed_IsAnotherInEachRun() => Assert.NotEqual(OrderOf(Shuffled(seed: null)), OrderOf(Shuffled(seed: null)));

    private static TestService Shuffled(int? seed) => new(options => (options.ListOrder, options.Seed) = (SandboxListOrder.Random, seed));

    private static IReadOnlyList<string?> Listed(TestService test) => test.Call("Messages_List").Texts("messageID");

    private static IReadOnlyList<string?> OrderOf(TestService test)
    {
        test.Service.AddMessages(100);
        return test.Call("Messages_List").Texts("messageText");
    }

    private static IEnumerable<string> Page(TestService test, int page, string? from) =>
        Assert.IsType<ServiceResponse.List>(test.Call("Messages_List", query: from is null ? null : [("DateFrom", from)])).Page(page * 20, 20).Select(message => (string)message["messageID"]!);

    /// <summary>How many are followed by an older one: half of them in a random order.</summary>
    private static int Inversions(List<string> walked, List<string> sent) => walked.Zip(walked.Skip(1)).Count(pair => sent.IndexOf(pair.First) > sent.IndexOf(pair.Second));

    private static string CreateBatch(TestService test) =>
        test.Call("Batches_Create", new { senderID = "Sandbox", messageText = "Hello", rawNumbers = "2348030000001,2348030000002" }).Text("batchID")!;
}
