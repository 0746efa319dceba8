using Smslive247.SpecTools.CSharp;
using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.Tests.CSharp;

/// <summary>Which difference of the documents a difference of the compiled code belongs to.</summary>
public sealed class AttachTests
{
    [Fact]
    public void Attach_ChangeOfAMember_GoesToTheDifferenceOfTheMember()
    {
        var differences = Attach([Of("nullable", new ApiKey("Thing", "weight")), Of("nullable", new ApiKey("Thing", "thingID"))], new ApiKey("Thing", "thingId"));

        Assert.Equal([0, 1], differences.Select(difference => difference.CSharp.Count));
    }

    [Fact]
    public void Attach_MemberThatCameAndChanged_IsToldWhereItCame() => Assert.Equal(
        [0, 1], Attach([Of("nullable", new ApiKey("Thing", "a")), Of("field-renamed", new ApiKey("Thing", "a"))], new ApiKey("Thing", "a")).Select(difference => difference.CSharp.Count));

    [Fact]
    public void Attach_ChangeOfTheWholeOperation_GoesRatherToWhatTravels() => Assert.Equal(
        [0, 0, 1], Attach([Of(Documentation.Rule, new ApiKey("Op")), Of("header-added", new ApiKey("Op", "X")), Of("media-type-removed", new ApiKey("Op", ApiKey.Body))], new ApiKey("Op", "file")).Select(difference => difference.CSharp.Count));

    [Fact]
    public void Attach_WordsThatOurTemplatesRead_AreToldWithTheDescription() =>
        Assert.Equal([1], Attach([Of(Documentation.Rule, new ApiKey("Op"))], new ApiKey("Op", "request")).Select(difference => difference.CSharp.Count));

    [Fact]
    public void Attach_ChangeThatNoDifferenceKnows_IsOneOfItsOwn()
    {
        var differences = Attach([Of("nullable", new ApiKey("Thing", "a"))], new ApiKey("Other"));

        Assert.Equal(["nullable", "csharp-only"], differences.Select(difference => difference.Rule));
        Assert.Equal((Verdict.None, Verdict.Breaking), (differences[1].Wire, differences[1].CSharpVerdict));
    }

    private static IReadOnlyList<Difference> Attach(IReadOnlyList<Difference> differences, ApiKey key) => CSharpVerdict.Attach(differences, [new ApiChange("a", "b", Verdict.Breaking, key)]);

    private static Difference Of(string rule, ApiKey key) => new() { Rule = rule, Where = "a", What = "b", Wire = Verdict.Addition, Reason = "c", Keys = [key] };
}
