using Smslive247.Campaigns.Accounts;
using Smslive247.Campaigns.Reconciliation;

namespace Smslive247.Campaigns.Tests.Reconciliation;

public sealed class DoubtMatchTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Find_AsManyMessagesAsDoubts_MatchesEachInOrderOfTime() => Assert.Equal(
        ["1 a", "2 b"], Find([Doubt(2, 60, 120), Doubt(1, 0, 120)], Message("b", 70), Message("a", 10)));

    [Fact]
    public void Find_OnlyOneOrderMatchesAll_FindsIt() => Assert.Equal(
        ["1 a", "2 b"], Find([Doubt(2, 0, 200), Doubt(1, 0, 60)], Message("a", 50), Message("b", 150)));

    [Fact]
    public void Find_FewerMessagesThanDoubts_MatchesNoneThatMayBelongToSeveral() => Assert.Empty(Find([Doubt(1, 0, 60), Doubt(2, 0, 60)], Message("a", 30)));

    [Fact]
    public void Find_FewerMessagesThanDoubts_MatchesWhatBelongsToOneAlone() => Assert.Equal(["2 a"], Find([Doubt(1, 0, 60), Doubt(2, 30, 120)], Message("a", 90)));

    // Another program may have sent the same text: the first in time is taken.
    [Fact]
    public void Find_MoreMessagesThanDoubts_MatchesEachDoubtOnce() => Assert.Equal(["1 a"], Find([Doubt(1, 0, 60)], Message("b", 40), Message("a", 30)));

    [Theory]
    [InlineData(-1)]
    [InlineData(61)]
    public void Find_MessageOutsideTheTime_IsNotMatched(int second) => Assert.Empty(Find([Doubt(1, 0, 60)], Message("a", second)));

    [Fact]
    public void Find_MessageWithoutATime_IsNotMatched() => Assert.Empty(Find([Doubt(1, 0, 60)], new ListedMessage("a", "1", "S", "T", null, null)));

    [Theory]
    [InlineData("+2348030000001", "myshop", "Dear Ada,\r\n  10 % off. ")]
    [InlineData("2348030000001", "MyShop ", "Dear Ada,\n10 % off.")]
    public void Key_TextThatTheServiceChanged_IsTheSame(string number, string sender, string text) =>
        Assert.Equal(new MessageKey("2348030000001", "MyShop", "Dear Ada, 10 % off."), MessageKey.From(new("m", number, sender, text, null, null), "NG"));

    [Theory]
    [InlineData("2348030000002", "MyShop", "Dear Ada, 10 % off.")]
    [InlineData("2348030000001", "Bank", "Dear Ada, 10 % off.")]
    [InlineData("2348030000001", "MyShop", "dear ada, 10 % off.")]
    public void Key_OtherMessage_IsAnother(string number, string sender, string text) =>
        Assert.NotEqual(new MessageKey("2348030000001", "MyShop", "Dear Ada, 10 % off."), new MessageKey(number, sender, text));

    private static IEnumerable<string> Find(Doubt[] doubts, params ListedMessage[] messages) =>
        DoubtMatch.Find(doubts, messages).Select(match => $"{match.Doubt.SendId} {match.Message.Id}").Order();

    private static Doubt Doubt(long id, int from, int to) => new(id, "claim", new("1", "S", "T"), Start.AddSeconds(from), Start.AddSeconds(to));

    private static ListedMessage Message(string id, int second) => new(id, "1", "S", "T", Start.AddSeconds(second), 1);
}
