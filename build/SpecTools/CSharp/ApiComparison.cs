using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.CSharp;

/// <summary>Compares two public APIs: does code that compiled against the old one compile against the new one?</summary>
internal static class ApiComparison
{
    public static IReadOnlyList<ApiChange> Compare(IReadOnlyDictionary<string, ApiType> old, IReadOnlyDictionary<string, ApiType> now) =>
    [
        .. old.Values.Where(type => !now.ContainsKey(type.Name)).SelectMany(Removed),
        .. now.Values.Where(type => !old.ContainsKey(type.Name)).SelectMany(Added),
        .. old.Values.Where(type => now.ContainsKey(type.Name)).SelectMany(type => Compare(type, now[type.Name])),
    ];

    /// <summary>The operations of a client are told one by one: the document knows them, and not the client.</summary>
    private static IEnumerable<ApiChange> Removed(ApiType type) =>
        [new(type.Name, "is gone", Verdict.Breaking, new ApiKey(type.Name)), .. IsClient(type) ? type.Members.Select(member => Removed(type, member)) : []];

    private static IEnumerable<ApiChange> Added(ApiType type) =>
        [new(type.Name, "is new", Verdict.Addition, new ApiKey(type.Name)), .. IsClient(type) ? type.Members.Select(member => Added(type, member)) : []];

    private static bool IsClient(ApiType type) => type.Kind == "Interface";

    private static ApiChange Removed(ApiType type, ApiMember member) => new($"{type.Name}.{member.Name}", "is gone", Verdict.Breaking, member.Key);

    /// <summary>Of an interface too: those of the clients are there to be injected, and are mocked by tools that make all members.</summary>
    private static ApiChange Added(ApiType type, ApiMember member) => new($"{type.Name}.{member.Name}", "is new", Verdict.Addition, member.Key);

    private static IEnumerable<ApiChange> Compare(ApiType old, ApiType now)
    {
        var (oldOnes, newOnes) = (ByName(old), ByName(now));
        return
        [
            .. old.Kind == now.Kind ? Array.Empty<ApiChange>() : [new ApiChange(old.Name, $"is a {now.Kind}, before it was a {old.Kind}", Verdict.Breaking, new ApiKey(old.Name))],
            .. old.Interfaces.Except(now.Interfaces).Select(one => new ApiChange(old.Name, $"is no longer a `{one}`", Verdict.Breaking, new ApiKey(old.Name))),
            .. old.Members.Where(member => !newOnes.ContainsKey(member.Name)).Select(member => Removed(old, member)),
            .. now.Members.Where(member => !oldOnes.ContainsKey(member.Name)).Select(member => Added(now, member)),
            .. old.Members.Where(member => newOnes.ContainsKey(member.Name)).SelectMany(member => Compare($"{old.Name}.{member.Name}", member, newOnes[member.Name])),
        ];
    }

    /// <summary>A document may name two alike; that does not compile, and is told as such.</summary>
    private static Dictionary<string, ApiMember> ByName(ApiType type) => type.Members.DistinctBy(member => member.Name).ToDictionary(member => member.Name);

    private static IEnumerable<ApiChange> Compare(string symbol, ApiMember old, ApiMember now)
    {
        var key = now.Key.Member is null ? now.Key with { Member = ApiKey.Answer } : now.Key;
        if (old.Type != now.Type)
        {
            yield return new ApiChange(symbol, $"is `{now.Annotated}`, before it was `{old.Annotated}`", Verdict.Breaking, key);
        }
        else if (old.Annotated != now.Annotated)
        {
            // Readers of what may be null now get a warning, and so do writers of null where it is refused now.
            var warns = old.IsInput ? old.Annotated.Length > now.Annotated.Length : old.Annotated.Length < now.Annotated.Length;
            yield return new ApiChange(symbol, $"is `{now.Annotated}`, before it was `{old.Annotated}`{(warns ? ": a warning about null" : "")}", warns ? Verdict.Breaking : Verdict.Addition, key);
        }

        if (old.CanSet && !now.CanSet)
        {
            yield return new ApiChange(symbol, "can no longer be set", Verdict.Breaking, key);
        }

        foreach (var change in ParameterList.Compare(symbol, old, now))
        {
            yield return change;
        }
    }
}
