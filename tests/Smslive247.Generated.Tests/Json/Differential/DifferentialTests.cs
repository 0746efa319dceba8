using System.Diagnostics.CodeAnalysis;

namespace Smslive247.Tests;

/// <summary>Bodies of all shapes that the documents promise, each read as Newtonsoft reads it, but for the rules.</summary>
[SuppressMessage("Security", "CA5394", Justification = "The same bodies in each run.")]
public class DifferentialTests
{
    [Fact]
    public void Read_ExamplesOfTheDocuments_FindsWhatNewtonsoftFinds()
    {
        var check = new Differential();

        Assert.All(Examples.All, example => Assert.Null(check.Problem(example.Promised, example.Json)));

        Assert.Equal((Examples.All.Count, 0), (check.Read, check.Refused));
        Assert.True(Examples.All.Count > 100);
    }

    [Fact]
    public void Read_RandomBodies_FindsWhatNewtonsoftFindsByTheRules()
    {
        var check = FuzzRun.Check(RandomBodyOf);

        // A short run meets nearly all rules; RuleTests has an example of each.
        Assert.InRange(check.Met.Count, ValueRules.All.Count - 3, ValueRules.All.Count);
        Assert.True(check.Read > 4 * check.Refused, $"{check.Read} were read, {check.Refused} refused");
    }

    // In these, bytes or tokens were changed.
    [Fact]
    public void Read_DamagedBodies_FindsWhatNewtonsoftFindsByTheRules()
    {
        var check = FuzzRun.Check(static random =>
        {
            var (promised, json) = random.Next(2) == 0 ? RandomBodyOf(random) : Examples.All[random.Next(Examples.All.Count)];
            return (promised, Damage.Do(json, random));
        });

        Assert.True(check.Read > check.Refused / 9, $"{check.Read} were read, {check.Refused} refused");
    }

    private static (Body Promised, byte[] Json) RandomBodyOf(Random random)
    {
        var promised = Body.All[random.Next(Body.All.Count)];
        return (promised, RandomBody.Of(promised, random));
    }
}
