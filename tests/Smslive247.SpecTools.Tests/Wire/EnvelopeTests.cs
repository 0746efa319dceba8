namespace Smslive247.SpecTools.Tests.Wire;

public sealed class EnvelopeTests
{
    private const string Bare = "content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}";
    private const string Wrapped = "content: {application/json: {schema: {type: object, properties: {data: {type: array, items: {$ref: '#/components/schemas/Thing'}}, paging: {type: object}}}}}";

    [Fact]
    public void Compare_EnvelopeAddedOrRemoved_IsOneDifference()
    {
        Assert.Equal(("envelope-added", Verdict.Breaking), Of(SmallApi.After(Bare, Wrapped)));
        Assert.Equal(("envelope-removed", Verdict.Breaking), Of(SmallApi.Before(Bare, Wrapped)));
    }

    [Fact]
    public void Compare_EnvelopeIgnored_ComparesItsContents()
    {
        var current = SmallApi.Edited(Bare, Wrapped.Replace("$ref: '#/components/schemas/Thing'", "type: string", StringComparison.Ordinal));

        Assert.Equal("type", Assert.Single(DocumentComparison.Compare(SmallApi.Parse(SmallApi.Text), current, isEnvelopeIgnored: true)).Rule);
        Assert.Empty(DocumentComparison.Compare(SmallApi.Parse(SmallApi.Text), SmallApi.Edited(Bare, Wrapped), isEnvelopeIgnored: true));
    }

    [Fact]
    public void Compare_ObjectWithMoreThanData_IsNotAnEnvelope() => Assert.DoesNotContain(
        SmallApi.After(Bare, Wrapped.Replace("paging:", "cursor:", StringComparison.Ordinal)), difference => difference.Rule.StartsWith("envelope", StringComparison.Ordinal));

    private static (string, Verdict) Of(IReadOnlyList<Difference> differences) => (Assert.Single(differences).Rule, differences[0].Wire);
}
