using System.Text;

namespace Smslive247.Tests;

/// <summary>Each rule by which the library reads otherwise than Newtonsoft, at its example.</summary>
public class RuleTests
{
    public static TheoryData<string> Names => [.. ValueRules.All.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_ExampleOfARule_DiffersFromNewtonsoft(string name)
    {
        var rule = ValueRules.All.Single(rule => rule.Name == name);
        var promised = Body.Of(rule.Body);
        var json = Encoding.UTF8.GetBytes(rule.Example);
        var check = new Differential();

        Assert.Null(check.Problem(promised, json));
        Assert.Equal(rule, Assert.Single(check.Met).Key);

        var ours = promised.ReadOrNull(json);
        var theirs = NewtonsoftReading.Read(promised, rule.Example);
        Assert.True(ours is null || theirs is null ? (ours, theirs) != (null, null) : IsInNigeria(rule) || new Results().Difference(promised, ours, theirs) is not null);
    }

    /// <summary>The zone of the machine, which Newtonsoft takes, may be the service's.</summary>
    private static bool IsInNigeria(Rule rule) =>
        rule == ValueRules.DateWithoutOffsetIsNigerian && TimeZoneInfo.Local.GetUtcOffset(new DateTime(2024, 5, 31)) == TimeSpan.FromHours(1);
}
