namespace Smslive247.SpecTools.Tests.CSharp;

/// <summary>Which difference of the documents an API change belongs to.</summary>
public sealed class AttachTests
{
    [Fact]
    public void Attach_ChangeOfAMember_BelongsToTheSameMember()
    {
        var differences = Attach([Of("nullable", new ApiKey("Thing", "weight")), Of("nullable", new ApiKey("Thing", "thingID"))], new ApiKey("Thing", "thingId"));

        Assert.Equal([0, 1], differences.Select(difference => difference.CSharp.Count));
    }

    [Fact]
    public void Attach_ChangeOfAnAddedMember_BelongsToTheAddition() => Assert.Equal(
        [0, 1], Attach([Of("nullable", new ApiKey("Thing", "a")), Of("property-added", new ApiKey("Thing", "a"))], new ApiKey("Thing", "a")).Select(difference => difference.CSharp.Count));

    [Fact]
    public void Attach_ChangeOfTheOperation_PrefersWhatIsSent() => Assert.Equal(
        [0, 0, 1], Attach([Of(Extensions.Rule, new ApiKey("Op")), Of("header-added", new ApiKey("Op", "X")), Of("media-type-removed", new ApiKey("Op", ApiKey.Body))], new ApiKey("Op", "file")).Select(difference => difference.CSharp.Count));

    [Fact]
    public void Attach_ChangeByAnExtension_BelongsToTheExtension() =>
        Assert.Equal([1], Attach([Of(Extensions.Rule, new ApiKey("Op"))], new ApiKey("Op", "request")).Select(difference => difference.CSharp.Count));

    [Fact]
    public void Attach_ChangeWithoutADifference_BecomesOne()
    {
        var differences = Attach([Of("nullable", new ApiKey("Thing", "a"))], new ApiKey("Other"));

        Assert.Equal(["nullable", "csharp-only"], differences.Select(difference => difference.Rule));
        Assert.Equal((Verdict.None, Verdict.Breaking), (differences[1].Wire, differences[1].CSharpVerdict));
    }

    [Theory]
    [InlineData(true, new[] { 0, 1 })]
    [InlineData(false, new[] { 1, 0 })]
    public void Attach_Obsolete_BelongsToDeprecatedOnly(bool isDeprecation, int[] expected) => Assert.Equal(
        expected, Attach([Of("security", new ApiKey("Op")), Of(Difference.DeprecatedRule, new ApiKey("Op"))], new ApiKey("Op"), isDeprecation).Select(difference => difference.CSharp.Count));

    private static IReadOnlyList<Difference> Attach(IReadOnlyList<Difference> differences, ApiKey key, bool isDeprecation = false) =>
        CSharpVerdict.Attach(differences, [new ApiChange("a", "b", Verdict.Breaking, key) { IsDeprecation = isDeprecation }]);

    private static Difference Of(string rule, ApiKey key) => new() { Rule = rule, Where = "a", What = "b", Wire = Verdict.Addition, Reason = "c", Keys = [key] };
}
