using System.Diagnostics.CodeAnalysis;

namespace Smslive247.Tests;

/// <summary>Random bodies, and the examples of the documents, in which bytes or tokens were changed.</summary>
public class DamagedBodyTests
{
    [Fact]
    [SuppressMessage("Security", "CA5394", Justification = "The same bodies in each run.")]
    public void Read_DamagedBodies_FindsWhatNewtonsoftFindsByTheRules()
    {
        var check = FuzzRun.Check(static random =>
        {
            var promised = Body.All[random.Next(Body.All.Count)];
            var (due, json) = random.Next(2) == 0 ? (promised, RandomBody.Of(promised, random)) : Examples.All[random.Next(Examples.All.Count)];
            return (due, Damage.Do(json, random));
        });

        Assert.Empty(GrammarRules.All.Concat(ValueRules.All).Except(check.Met.Keys));
        Assert.True(check.Read > check.Refused / 9, $"{check.Read} were read, {check.Refused} refused");
    }
}
