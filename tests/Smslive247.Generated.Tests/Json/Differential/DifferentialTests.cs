using System.Diagnostics.CodeAnalysis;

namespace Smslive247.Tests.Json;

/// <summary>Bodies of all documented shapes: the library must agree with the reference.</summary>
[SuppressMessage("Security", "CA5394", Justification = "The same bodies in each run.")]
[Trait("Category", "Culture")]
public class DifferentialTests
{
    [Fact]
    public void Read_ExamplesOfTheDocuments_FindsWhatTheReferenceFinds()
    {
        var check = new Differential();

        Assert.All(Examples.All, example => Assert.Null(check.Problem(example.Promised, example.Json)));

        Assert.Equal((Examples.All.Count, 0), (check.Read, check.Rejected));
        Assert.True(Examples.All.Count > 100);
    }

    // Newtonsoft reads each of these differently, or rejects what is read here.
    [Theory]
    [InlineData(typeof(V5.Message), """{"messageID":"m1","MessageID":"m2"}""", true)]
    [InlineData(typeof(V5.Batch), """{"batchID":"7"}""", false)]
    [InlineData(typeof(V5.Batch), """{"batchID":1.5}""", false)]
    [InlineData(typeof(V5.Batch), """{"batchID":1,"messageParts":1.0}""", true)]
    [InlineData(typeof(V5.Batch), """{"batchID":true}""", false)]
    [InlineData(typeof(V5.TokenVerification), """{"isValid":1}""", false)]
    [InlineData(typeof(V5.Message), """{"messageID":true}""", false)]
    [InlineData(typeof(V5.Message), """{"messageID":"m1","reports":""}""", false)]
    [InlineData(typeof(V5.Message), """{"messageID":"m1","reports":[null]}""", false)]
    [InlineData(typeof(V5.Message), """{"messageID":null,"messageID":"m1"}""", false)]
    [InlineData(typeof(V5.DeliveryReport), """{"message":"Invalid key"}""", false)]
    [InlineData(typeof(V5.SmsToken), """{"token":"1","expiresAt":"05/06/2024"}""", false)]
    [InlineData(typeof(V5.SmsToken), """{"token":"1","expiresAt":"0001-01-01T00:00:00+01:00"}""", true)]
    [InlineData(typeof(V5.PriceCalculation), """{"amount":0.542120593948087913895326661852}""", true)]
    [InlineData(typeof(V5.Message), """{"messageID":"m1","x":[1e400]}""", true)]
    public void Read_BodyThatNewtonsoftReadsOtherwise_FindsWhatTheReferenceFinds(Type type, string json, bool isRead)
    {
        var check = new Differential();

        Assert.Null(check.Problem(Body.Of(type), Encoding.UTF8.GetBytes(json)));
        Assert.Equal(isRead ? (1, 0) : (0, 1), (check.Read, check.Rejected));
    }

    [Fact]
    public void Read_RandomBodies_FindsWhatTheReferenceFinds()
    {
        var check = FuzzRun.Check(RandomBodyOf);

        Assert.True(check.Read > 4 * check.Rejected, $"{check.Read} were read, {check.Rejected} rejected");
    }

    // In these, bytes or tokens were changed.
    [Fact]
    public void Read_DamagedBodies_FindsWhatTheReferenceFinds()
    {
        var check = FuzzRun.Check(static random =>
        {
            var (promised, json) = random.Next(2) == 0 ? RandomBodyOf(random) : Examples.All[random.Next(Examples.All.Count)];
            return (promised, Damage.Do(json, random));
        });

        Assert.True(check.Read > check.Rejected / 9, $"{check.Read} were read, {check.Rejected} rejected");
    }

    private static (Body Promised, byte[] Json) RandomBodyOf(Random random)
    {
        var promised = Body.All[random.Next(Body.All.Count)];
        return (promised, RandomBody.Of(promised, random));
    }
}
