namespace Smslive247.SpecTools.Tests.CSharp;

public sealed class ApiComparisonTests
{
    private static readonly ApiParameter Token = new("cancellationToken", "cancellationToken", "CancellationToken", "CancellationToken", "default");
    private static readonly ApiParameter Id = new("id", "id", "int", "int", null);
    private static readonly ApiParameter Search = new("search", "search", "string", "string?", "default");

    [Theory]
    [InlineData("int", "long", true)]
    [InlineData("string", "string?", true)]
    [InlineData("string?", "string", false)]
    public void Compare_ResponseProperty_IsBreakingForReaders(string old, string current, bool breaks) => Assert.Equal(breaks, Breaks(Property(old), Property(current)));

    [Theory]
    [InlineData("int", "long", true)]
    [InlineData("string", "string?", false)]
    [InlineData("string?", "string", true)]
    public void Compare_RequestProperty_IsBreakingForWriters(string old, string current, bool breaks) => Assert.Equal(breaks, Breaks(Property(old, isInput: true), Property(current, isInput: true)));

    [Fact]
    public void Compare_PropertyRemovedOrAdded_NamesTheMember()
    {
        var removed = Assert.Single(ApiComparison.Compare(Types(Type(Property("int"))), Types(Type())));
        var added = Assert.Single(ApiComparison.Compare(Types(Type()), Types(Type(Property("int")))));

        Assert.Equal(("Thing.Count", "removed", Verdict.Breaking, new ApiKey("Thing", "count")), (removed.Symbol, removed.What, removed.Verdict, removed.Key));
        Assert.Equal(("added", Verdict.Addition), (added.What, added.Verdict));
    }

    [Fact]
    public void Compare_SetterRemoved_IsBreaking() => Assert.True(Breaks(Property("int") with { CanSet = true }, Property("int")));

    [Fact]
    public void Compare_OtherKindOrInterfaceRemoved_IsBreaking()
    {
        Assert.Contains(ApiComparison.Compare(Types(Type()), Types(Type() with { Kind = "Struct" })), change => change.Verdict == Verdict.Breaking);
        Assert.Contains(ApiComparison.Compare(Types(Type() with { Interfaces = ["IDisposable"] }), Types(Type())), change => change.What == "no longer implements `IDisposable`");
    }

    [Fact]
    public void Compare_ClientRemoved_ListsItsMethods() => Assert.Equal(
        ["Thing removed", "Thing.GetAsync removed"], ApiComparison.Compare(Types(Type(Method(Token)) with { Kind = "Interface" }), Types()).Select(change => $"{change.Symbol} {change.What}"));

    [Fact]
    public void Compare_OtherResult_IsBreaking() => Assert.Equal(
        new ApiKey("Things_Get", ApiKey.Response), Assert.Single(ApiComparison.Compare(Types(Type(Method(Token))), Types(Type(Method(Token) with { Type = "Task", Annotated = "Task" })))).Key);

    [Fact]
    public void Compare_ParametersChanged_NamesWhatBreaks()
    {
        Assert.Equal("required parameter `id` added", Only(Method(Token), Method(Id, Token)));
        Assert.Equal("parameter `search` removed", Only(Method(Search, Token), Method(Token)));
        Assert.Equal("parameter `id` changed from `int` to `long`", Only(Method(Id), Method(Id with { Type = "long", Annotated = "long" })));
        Assert.Equal("order of parameters changed", Only(Method(Id, Search, Token), Method(Search, Id, Token)));
        Assert.Equal(
            "optional parameter `search` added before others, which shifts positional arguments",
            Only(Method(Id, Token), Method(Id, Search, Token)));
    }

    [Fact]
    public void Compare_OptionalParameterAtTheEnd_IsCompatible() => Assert.False(Breaks(Method(Id, Token), Method(Id, Token, Search)));

    [Fact]
    public void Compare_ParameterRenamed_IsRemovedAndAdded() => Assert.Equal(
        ["parameter `id` removed", "required parameter `thingId` added"],
        ApiComparison.Compare(Types(Type(Method(Id, Token))), Types(Type(Method(Id with { Name = "thingId", Member = "thingId" }, Token)))).Select(change => change.What));

    [Fact]
    public void Compare_ObsoleteTypeOrMember_IsCompatibleWithAWarning()
    {
        var current = Types(Type(Method(Token) with { IsObsolete = true }) with { IsObsolete = true });
        var old = Types(Type(Method(Token)));

        Assert.Equal(["Thing", "Thing.GetAsync"], ApiComparison.Compare(old, current).Select(change => change.Symbol));
        Assert.All(ApiComparison.Compare(old, current), change => Assert.Equal(
            ("now obsolete: its use gives a warning, which fails builds that treat warnings as errors", Verdict.Addition, true), (change.What, change.Verdict, change.IsDeprecation)));
        Assert.All(ApiComparison.Compare(current, old), change => Assert.Equal(("no longer obsolete", Verdict.None, true), (change.What, change.Verdict, change.IsDeprecation)));
    }

    [Fact]
    public void Compare_NullableParameter_IsBreakingWhenNoLongerNullable()
    {
        var strict = Search with { Annotated = "string" };

        Assert.True(Breaks(Method(Search, Token), Method(strict, Token)));
        Assert.False(Breaks(Method(strict, Token), Method(Search, Token)));
    }

    [Fact]
    public void Compare_DefaultOfAParameter_IsBreakingWhenChangedOrRemoved()
    {
        Assert.True(Breaks(Method(Search, Token), Method(Search with { Default = null }, Token)));
        Assert.True(Breaks(Method(Search, Token), Method(Search with { Default = "a" }, Token)));
        Assert.False(Breaks(Method(Search with { Default = null }, Token), Method(Search, Token)));
    }

    [Fact]
    public void Compare_SameApi_IsEmpty() => Assert.Empty(ApiComparison.Compare(Types(Type(Method(Id, Token), Property("int"))), Types(Type(Method(Id, Token), Property("int")))));

    private static bool Breaks(ApiMember old, ApiMember current) => Assert.Single(ApiComparison.Compare(Types(Type(old)), Types(Type(current)))).Verdict == Verdict.Breaking;

    private static string Only(ApiMember old, ApiMember current)
    {
        var change = Assert.Single(ApiComparison.Compare(Types(Type(old)), Types(Type(current))));
        Assert.Equal(Verdict.Breaking, change.Verdict);
        return change.What;
    }

    private static Dictionary<string, ApiType> Types(params ApiType[] types) => types.ToDictionary(type => type.Name);

    private static ApiType Type(params ApiMember[] members) => new("Thing", "Class", [], members);

    private static ApiMember Property(string type, bool isInput = false) => new("Count", new ApiKey("Thing", "count"), type.TrimEnd('?'), type, isInput, CanSet: false, []);

    private static ApiMember Method(params ApiParameter[] parameters) => new("GetAsync", new ApiKey("Things_Get"), "Task<Thing>", "Task<Thing>", IsInput: false, CanSet: false, parameters);
}
