namespace Smslive247.Sandbox.Tests.Messages;

/// <summary>Messages that another program sends with the same account.</summary>
public class ForeignMessageTests
{
    private readonly TestService test = new();

    [Fact]
    public void AddForeignMessage_EqualToOneThatWasSent_IsListedAndChargedLikeIt()
    {
        test.Send("Hello");

        var foreign = test.Service.AddForeignMessage("2348030000001", "Hello", "Sandbox", null, null);

        Assert.Equal(2, test.Call("Messages_List", query: [("SearchText", "Hello")]).Texts("messageID").Distinct().Count());
        Assert.Equal((998, 2), (test.Credits, test.Service.AcceptedMessages));
        Assert.Equal(foreign.Id, test.Call("Messages_Get", path: foreign.Id).Text("messageID"));
        Assert.Equal((1, 1m, test.Clock.GetUtcNow()), (foreign.Parts, foreign.Credits, foreign.DateSubmitted));
        Assert.NotEqual(test.Service.Messages[0].BatchId, foreign.BatchId);
    }

    [Fact]
    public void AddForeignMessage_InThePast_IsInTheWindowOfItsDate()
    {
        var before = test.Clock.GetUtcNow();
        test.Clock.Advance(TimeSpan.FromHours(1));
        test.Service.Change(options => options.ListDelay = TimeSpan.FromMinutes(1));

        var foreign = test.Service.AddForeignMessage("2348030000001", "Hello", "Sandbox", before, null);

        Assert.Equal((before, before), (foreign.DateSubmitted, foreign.DateSent));
        Assert.Equal([foreign.Id], test.Call("Messages_List", query: [("DateFrom", "2026-03-02T09:30:00+01:00"), ("DateTo", "2026-03-02T09:30:00+01:00")]).Texts("messageID"));
    }

    [Fact]
    public void AddForeignMessage_OfAnotherAccount_IsChargedToIt()
    {
        var (_, key) = test.CreateSubAccount();
        test.Service.SetCredits(key, 5);

        test.Service.AddForeignMessage("2348030000001", "Hello", "Sandbox", null, key);

        Assert.Equal((4m, 1000m), (test.Service.GetCredits(key), test.Credits));
        Assert.Single(test.Call("Messages_List", key: key).Items());
        Assert.Throws<ArgumentException>("key", () => test.Service.AddForeignMessage("2348030000001", "Hello", "Sandbox", null, "none"));
    }

    [Fact]
    public void AddForeignMessage_CreditsDoNotCoverIt_ThrowsAndAddsNothing()
    {
        test.Service.SetCredits(null, 0.5m);

        Assert.Throws<InvalidOperationException>(() => test.Service.AddForeignMessage("2348030000001", "Hello", "Sandbox", null, null));

        Assert.Equal((0.5m, 0), (test.Credits, test.Service.Messages.Count));
    }

    [Fact]
    public void AddForeignMessage_DateToCome_Throws() => Assert.Throws<ArgumentOutOfRangeException>(
        "dateSubmitted", () => test.Service.AddForeignMessage("2348030000001", "Hello", "Sandbox", test.Clock.GetUtcNow().AddTicks(1), null));

    [Theory]
    [InlineData("234803", "Hello", "Sandbox", "phoneNumber")]
    [InlineData("+2348030000001", "Hello", "Sandbox", "phoneNumber")]
    [InlineData("2348030000001", "", "Sandbox", "text")]
    [InlineData("2348030000001", "Hello", "TwelveChars!", "senderId")]
    [InlineData("2348030000001", "Hello", "", "senderId")]
    public async Task AddForeignMessage_WrongValue_Throws(string number, string text, string senderId, string parameter)
    {
        await using var sandbox = await Smslive247Sandbox.StartAsync();

        Assert.Throws<ArgumentException>(parameter, () => sandbox.AddForeignMessage(number, text, senderId));
        Assert.Throws<ArgumentException>(nameof(text), () => sandbox.AddForeignMessage("2348030000001", new string('a', 39_016)));
    }

    [Fact]
    public void ForeignMessageShare_All_AddsOneOfItsOwnAfterEachMessage()
    {
        test.Service.Change(options => options.ForeignMessageShare = 1);

        test.Send("Hello");
        test.Send("Hello again", "2348030000002");

        Assert.Equal(
            ["2348030000001 Hello", "2348030000001 A message of another program.", "2348030000002 Hello again", "2348030000002 A message of another program."],
            test.Service.Messages.Select(message => $"{message.PhoneNumber} {message.Text}"));
        Assert.All(test.Service.Messages, message => Assert.Equal("Sandbox", message.SenderId));
        Assert.Equal(996, test.Credits);
    }

    [Fact]
    public void ForeignMessageShare_CreditsForOneMessage_LetsThatOneBeSent()
    {
        test.Service.Change(options => options.ForeignMessageShare = 1);
        test.Service.SetCredits(null, 1);

        test.Send("Hello").Json();

        Assert.Equal("Hello", Assert.Single(test.Service.Messages).Text);
    }

    [Fact]
    public void ForeignMessageShare_HalfWithASeed_FollowsTheSameMessagesInEachRun()
    {
        var (one, two) = (Half(), Half());

        Assert.Equal(one, two);
        Assert.InRange(one.Count(text => text == "A message of another program."), 20, 80);
    }

    private static List<string> Half()
    {
        var service = new TestService(options => (options.ForeignMessageShare, options.Seed) = (0.5, 7));
        Enumerable.Range(1, 100).ToList().ForEach(number => service.Send($"Hello {number}"));
        return [.. service.Service.Messages.Select(message => message.Text)];
    }
}
