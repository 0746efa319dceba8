using System.Diagnostics.CodeAnalysis;

namespace Smslive247.Tests;

/// <summary>Random bodies of all shapes that the documents promise, each read as Newtonsoft reads it, but for the rules.</summary>
public class RandomBodyTests
{
    [Fact]
    [SuppressMessage("Security", "CA5394", Justification = "The same bodies in each run.")]
    public void Read_RandomBodies_FindsWhatNewtonsoftFindsByTheRules()
    {
        var check = FuzzRun.Check(static random =>
        {
            var promised = Body.All[random.Next(Body.All.Count)];
            return (promised, RandomBody.Of(promised, random));
        });

        Assert.Empty(ValueRules.All.Except(check.Met.Keys));
        Assert.True(check.Read > 4 * check.Refused, $"{check.Read} were read, {check.Refused} refused");
    }
}
