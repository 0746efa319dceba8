using System.Text;

namespace Smslive247.Tests;

/// <summary>Each rule by which the library reads otherwise than Newtonsoft, at its example.</summary>
public class RuleTests
{
    public static TheoryData<string> Values => [.. ValueRules.All.Select(rule => rule.Name)];

    public static TheoryData<string> Grammar => [.. GrammarRules.All.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Values))]
    [MemberData(nameof(Grammar))]
    public void Read_ExampleOfARule_DiffersFromNewtonsoftAsTheRuleSays(string name)
    {
        var rule = ValueRules.All.Concat(GrammarRules.All).Single(rule => rule.Name == name);
        var promised = Body.Of(rule.Body);
        var json = Encoding.UTF8.GetBytes(rule.Example);
        var check = new Differential();

        Assert.Null(check.Complaint(promised, json));
        Assert.Equal(rule, Assert.Single(check.Met).Key);
        var ours = LibraryReading.Whole(json, json.Length, promised.Read);
        var theirs = NewtonsoftReading.Read(promised, rule.Example);
        Assert.Equal((rule.Side == RuleSide.Stricter, rule.Side == RuleSide.MoreLenient), (ours is null, theirs is null));
        if (ours is not null && theirs is not null && !IsInNigeria(rule))
        {
            Assert.NotNull(new Results().Difference(promised, ours, theirs));
        }
    }

    [Theory]
    [MemberData(nameof(Grammar))]
    public void FirstFault_ExampleOfAGrammarRule_IsFound(string name) =>
        Assert.NotNull(Rfc8259.FirstFault(Encoding.UTF8.GetBytes(GrammarRules.All.Single(rule => rule.Name == name).Example)));

    /// <summary>The zone of the machine, which Newtonsoft takes, may be the service's.</summary>
    private static bool IsInNigeria(Rule rule) =>
        rule == ValueRules.DateWithoutOffsetIsNigerian && TimeZoneInfo.Local.GetUtcOffset(new DateTime(2024, 5, 31)) == TimeSpan.FromHours(1);
}
