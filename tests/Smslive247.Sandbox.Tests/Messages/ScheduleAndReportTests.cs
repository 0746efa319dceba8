namespace Smslive247.Sandbox.Tests.Messages;

[Trait("Category", "Culture")]
public class ScheduleAndReportTests
{
    private readonly TestService test = new();

    [Fact]
    public void Send_DeliveryTimeToCome_IsPaidAtOnceAndSentWhenDue()
    {
        var id = SendAt("2026-03-02T10:30:00+01:00");

        Assert.Equal(999, test.Credits);
        Assert.Null(Assert.Single(test.Service.Messages).DateSent);
        Assert.Empty(Reports(id));

        test.Clock.Advance(TimeSpan.FromHours(1) - TimeSpan.FromTicks(1));
        Assert.Empty(Reports(id));

        test.Clock.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(["ACCEPTD"], Reports(id));
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero), Assert.Single(test.Service.Messages).DateSent);
    }

    [Fact]
    public void Send_DeliveryTimeIsPast_IsSentAtOnce() => Assert.Equal(["ACCEPTD"], Reports(SendAt("2026-03-02T08:00:00+01:00")));

    [Fact]
    public void Reports_DeliveryDelayPasses_AreAcceptedAndThenDelivered()
    {
        var id = test.Send().Text("messageID")!;

        test.Clock.Advance(TimeSpan.FromSeconds(1) - TimeSpan.FromTicks(1));
        Assert.Equal(["ACCEPTD"], Reports(id));

        test.Clock.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(["ACCEPTD", "DELIVRD"], Reports(id));
        JsonAssert.Equal("2026-03-02T09:30:01+01:00", Get(id)["reports"]![1]!["reportDate"]);
    }

    [Fact]
    public void Reports_NoDeliveryDelay_AreNeverDelivered() => Assert.All((TimeSpan?[])[null, TimeSpan.MaxValue], delay =>
    {
        var silent = new TestService(options => options.DeliveryDelay = delay);
        silent.Send();

        silent.Clock.Advance(TimeSpan.FromDays(365));

        Assert.Equal(["ACCEPTD"], Assert.Single(silent.Service.Messages).Reports.Select(report => report.Status));
    });

    [Theory]
    [InlineData(0, "ACCEPTD", "UNDELIV")]
    [InlineData(1, "ACCEPTD", "DELIVRD", "UNDELIV")]
    public void Report_BeforeOrAfterTheDelivery_TakesItsPlaceOrFollowsIt(int seconds, params string[] expected)
    {
        var id = test.Send().Text("messageID")!;

        test.Clock.Advance(TimeSpan.FromSeconds(seconds));
        test.Service.Report(id, "UNDELIV");
        test.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(expected, Reports(id));
    }

    [Fact]
    public void Report_UnknownMessageOrOneNotSent_Throws()
    {
        var id = SendAt("2026-03-02T10:30:00+01:00");

        Assert.Throws<ArgumentException>("messageId", () => test.Service.Report("none", "DELIVRD"));
        Assert.Throws<InvalidOperationException>(() => test.Service.Report(id, "DELIVRD"));
    }

    private string SendAt(string deliveryTime) =>
        test.Call("Messages_Send", new { senderID = "Sandbox", messageText = "Hello", phoneNumber = "2348030000001", deliveryTime }).Text("messageID")!;

    private JObject Get(string id) => test.Call("Messages_Get", path: id).Json();

    private IEnumerable<string?> Reports(string id) => Get(id)["reports"]!.Select(report => (string?)report["status"]);
}
