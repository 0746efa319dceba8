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

        Assert.NotEqual(new Results().Show(promised, NewtonsoftReading.Read(promised, rule.Example)), new Results().Show(promised, promised.ReadOrNull(json)));
    }
}
