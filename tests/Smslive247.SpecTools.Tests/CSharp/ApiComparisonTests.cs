using Smslive247.SpecTools.CSharp;
using Smslive247.SpecTools.Wire;

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
    public void Compare_PropertyThatIsRead_BreaksReaders(string old, string now, bool breaks) => Assert.Equal(breaks, Breaks(Property(old), Property(now)));

    [Theory]
    [InlineData("int", "long", true)]
    [InlineData("string", "string?", false)]
    [InlineData("string?", "string", true)]
    public void Compare_PropertyThatIsWritten_BreaksWriters(string old, string now, bool breaks) => Assert.Equal(breaks, Breaks(Property(old, isInput: true), Property(now, isInput: true)));

    [Fact]
    public void Compare_PropertyGoneOrNew_IsSaidOfTheMember()
    {
        var gone = Assert.Single(ApiComparison.Compare(Types(Type(Property("int"))), Types(Type())));
        var added = Assert.Single(ApiComparison.Compare(Types(Type()), Types(Type(Property("int")))));

        Assert.Equal(("Thing.Count", "is gone", Verdict.Breaking, new ApiKey("Thing", "count")), (gone.Symbol, gone.What, gone.Verdict, gone.Key));
        Assert.Equal(("is new", Verdict.Addition), (added.What, added.Verdict));
    }

    [Fact]
    public void Compare_PropertyThatCannotBeSetAnyMore_Breaks() => Assert.True(Breaks(Property("int") with { CanSet = true }, Property("int")));

    [Fact]
    public void Compare_TypeOfAnotherKindOrWithoutItsInterface_Breaks()
    {
        Assert.Contains(ApiComparison.Compare(Types(Type()), Types(Type() with { Kind = "Struct" })), change => change.Verdict == Verdict.Breaking);
        Assert.Contains(ApiComparison.Compare(Types(Type() with { Interfaces = ["IDisposable"] }), Types(Type())), change => change.What == "is no longer a `IDisposable`");
    }

    [Fact]
    public void Compare_ClientGone_TellsItsMethodsToo() => Assert.Equal(
        ["Thing is gone", "Thing.GetAsync is gone"], ApiComparison.Compare(Types(Type(Method(Token)) with { Kind = "Interface" }), Types()).Select(change => $"{change.Symbol} {change.What}"));

    [Fact]
    public void Compare_MethodWithAnotherResult_Breaks() => Assert.Equal(
        new ApiKey("Things_Get", ApiKey.Answer), Assert.Single(ApiComparison.Compare(Types(Type(Method(Token))), Types(Type(Method(Token) with { Type = "Task", Annotated = "Task" })))).Key);

    [Fact]
    public void Compare_OptionalParameterBeforeOthers_ShiftsArgumentsByPosition() => Assert.Equal("takes `search` before others: arguments by position shift", Only(Method(Id, Token), Method(Id, Search, Token)));

    [Fact]
    public void Compare_OptionalParameterAtTheEnd_BreaksNobody() => Assert.False(Breaks(Method(Id, Token), Method(Id, Token, Search)));

    [Fact]
    public void Compare_RequiredParameter_IsNeeded() => Assert.Equal("needs `id`", Only(Method(Token), Method(Id, Token)));

    [Fact]
    public void Compare_ParameterGone_Breaks() => Assert.Equal("takes no `search` any more", Only(Method(Search, Token), Method(Token)));

    [Fact]
    public void Compare_ParameterRenamed_BreaksNamedArguments() => Assert.Equal(
        "takes `thingId`, before it was `id`: named arguments break", Only(Method(Id, Token), Method(Id with { Name = "thingId", Member = "thingId" }, Token)));

    [Fact]
    public void Compare_ParameterOfAnotherType_Breaks() => Assert.Equal("takes `id` as `long`, before it was `int`", Only(Method(Id, Token), Method(Id with { Type = "long", Annotated = "long" }, Token)));

    [Fact]
    public void Compare_ParameterThatTakesNull_BreaksOnlyWhenItNoLongerDoes()
    {
        var strict = Search with { Annotated = "string" };

        Assert.True(Breaks(Method(Search, Token), Method(strict, Token)));
        Assert.False(Breaks(Method(strict, Token), Method(Search, Token)));
    }

    [Fact]
    public void Compare_DefaultOfAParameter_BreaksWhenItGoes()
    {
        Assert.True(Breaks(Method(Search, Token), Method(Search with { Default = null }, Token)));
        Assert.True(Breaks(Method(Search, Token), Method(Search with { Default = "a" }, Token)));
        Assert.False(Breaks(Method(Search with { Default = null }, Token), Method(Search, Token)));
    }

    [Fact]
    public void Compare_ParametersInAnotherOrder_Breaks() => Assert.Equal("takes its parameters in another order", Only(Method(Id, Search, Token), Method(Search, Id, Token)));

    [Fact]
    public void Compare_TheSame_IsNothing() => Assert.Empty(ApiComparison.Compare(Types(Type(Method(Id, Token), Property("int"))), Types(Type(Method(Id, Token), Property("int")))));

    private static bool Breaks(ApiMember old, ApiMember now) => Assert.Single(ApiComparison.Compare(Types(Type(old)), Types(Type(now)))).Verdict == Verdict.Breaking;

    private static string Only(ApiMember old, ApiMember now)
    {
        var change = Assert.Single(ApiComparison.Compare(Types(Type(old)), Types(Type(now))));
        Assert.Equal(Verdict.Breaking, change.Verdict);
        return change.What;
    }

    private static Dictionary<string, ApiType> Types(params ApiType[] types) => types.ToDictionary(type => type.Name);

    private static ApiType Type(params ApiMember[] members) => new("Thing", "Class", [], members);

    private static ApiMember Property(string type, bool isInput = false) => new("Count", new ApiKey("Thing", "count"), type.TrimEnd('?'), type, isInput, CanSet: false, []);

    private static ApiMember Method(params ApiParameter[] parameters) => new("GetAsync", new ApiKey("Things_Get"), "Task<Thing>", "Task<Thing>", IsInput: false, CanSet: false, parameters);
}
