using Smslive247.SpecTools.Differences;

namespace Smslive247.SpecTools.CSharp;

/// <summary>
/// Decides whether code that compiled with the old public API compiles with the new one. Microsoft's ApiCompat does not: it
/// reports nothing for constants, default values, nullable annotations and operationIds that moved.
/// </summary>
internal static class ApiComparison
{
    public static IReadOnlyList<ApiChange> Compare(IReadOnlyDictionary<string, ApiType> old, IReadOnlyDictionary<string, ApiType> current) =>
    [
        .. old.Values.Where(type => !current.ContainsKey(type.Name)).SelectMany(type => Whole(type, Removed)),
        .. current.Values.Where(type => !old.ContainsKey(type.Name)).SelectMany(type => Whole(type, Added)),
        .. old.Values.Where(type => current.ContainsKey(type.Name)).SelectMany(type => Compare(type, current[type.Name])),
    ];

    /// <summary>The operations of a client are listed too, because the document has operations but no clients.</summary>
    private static IEnumerable<ApiChange> Whole(ApiType type, Func<string, ApiKey, ApiChange> create) =>
        [create(type.Name, new ApiKey(type.Name)), .. type.Kind == "Interface" ? type.Members.Select(member => create($"{type.Name}.{member.Name}", member.Key)) : []];

    private static ApiChange Removed(string symbol, ApiKey key) => new(symbol, "removed", Verdict.Breaking, key);

    /// <summary>Compatible for a member of an interface too: users inject the clients and do not implement their interfaces by hand.</summary>
    private static ApiChange Added(string symbol, ApiKey key) => new(symbol, "added", Verdict.Addition, key);

    private static IEnumerable<ApiChange> Compare(ApiType old, ApiType current)
    {
        var key = new ApiKey(old.Name);
        var (oldMembers, newMembers) = (ByName(old), ByName(current));
        return
        [
            .. old.Kind == current.Kind ? Array.Empty<ApiChange>() : [new ApiChange(old.Name, $"changed from {old.Kind} to {current.Kind}", Verdict.Breaking, key)],
            .. old.Interfaces.Except(current.Interfaces).Select(name => new ApiChange(old.Name, $"no longer implements `{name}`", Verdict.Breaking, key)),
            .. CompareObsolete(old.Name, old.IsObsolete, current.IsObsolete, key),
            .. oldMembers.Keys.Except(newMembers.Keys).Select(name => Removed($"{old.Name}.{name}", oldMembers[name].Key)),
            .. newMembers.Keys.Except(oldMembers.Keys).Select(name => Added($"{old.Name}.{name}", newMembers[name].Key)),
            .. oldMembers.Keys.Where(newMembers.ContainsKey).SelectMany(name => Compare($"{old.Name}.{name}", oldMembers[name], newMembers[name])),
        ];
    }

    /// <summary>Two members of one name do not compile, which is reported as an error of the compiler.</summary>
    private static Dictionary<string, ApiMember> ByName(ApiType type) => type.Members.DistinctBy(member => member.Name).ToDictionary(member => member.Name);

    private static IEnumerable<ApiChange> Compare(string symbol, ApiMember old, ApiMember current) =>
    [
        .. CompareType(symbol, old, current),
        .. old.CanSet && !current.CanSet ? [new ApiChange(symbol, "can no longer be set", Verdict.Breaking, ValueKey(current))] : Array.Empty<ApiChange>(),
        .. old.Constant == current.Constant ? Array.Empty<ApiChange>() : [new ApiChange(symbol, $"compiles, but is now {current.Constant} and not {old.Constant}", Verdict.Breaking, current.Key)],
        .. OperationFlags.Compare(symbol, old.Flags, current.Flags, current.Key),
        .. CompareObsolete(symbol, old.IsObsolete, current.IsObsolete, current.Key),
        .. new ParameterList(symbol, old, current).Compare(),
    ];

    private static ApiKey ValueKey(ApiMember member) => member.Key.Member is null ? member.Key with { Member = ApiKey.Response } : member.Key;

    private static IEnumerable<ApiChange> CompareType(string symbol, ApiMember old, ApiMember current)
    {
        if (old.Annotated == current.Annotated)
        {
            return [];
        }

        // The compiler warns about reading a value that may now be null, and about setting null where it is no longer allowed.
        var isMoreNullable = current.Annotated.Length > old.Annotated.Length;
        var warns = old.Type == current.Type && isMoreNullable != old.IsInput;
        var what = $"changed from `{old.Annotated}` to `{current.Annotated}`{(warns ? ", with a warning about null" : "")}";
        return [new ApiChange(symbol, what, warns || old.Type != current.Type ? Verdict.Breaking : Verdict.Addition, ValueKey(current))];
    }

    private static IEnumerable<ApiChange> CompareObsolete(string symbol, bool old, bool current, ApiKey key) => (old, current) switch
    {
        (false, true) => [new(symbol, "now obsolete: its use gives a warning, which fails builds that treat warnings as errors", Verdict.Addition, key) { IsDeprecation = true }],
        (true, false) => [new(symbol, "no longer obsolete", Verdict.None, key) { IsDeprecation = true }],
        _ => [],
    };
}
