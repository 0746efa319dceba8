using Smslive247.SpecTools.Documents;
using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.CSharp;

/// <summary>Adds to differences what the compiled clients show of them. What no difference accounts for becomes one of its own.</summary>
internal static class CSharpVerdict
{
    public static async Task<IReadOnlyList<Difference>> AddAsync(SpecDocument old, SpecDocument now, IReadOnlyList<Difference> differences, CancellationToken cancellationToken)
    {
        var clients = await Task.WhenAll(
            Task.Run(() => ClientCompilation.CreateAsync(old, cancellationToken), cancellationToken),
            Task.Run(() => ClientCompilation.CreateAsync(now, cancellationToken), cancellationToken));
        return await AddAsync(clients[0], clients[1], differences, cancellationToken);
    }

    public static async Task<IReadOnlyList<Difference>> AddAsync(ClientCompilation old, ClientCompilation now, IReadOnlyList<Difference> differences, CancellationToken cancellationToken)
    {
        var errors = await Task.WhenAll(Task.Run(() => old.Errors, cancellationToken), Task.Run(() => now.Errors, cancellationToken));
        var changes = ApiComparison.Compare(new PublicApi(old).Types, new PublicApi(now).Types);
        return [.. Attach(differences, changes), .. errors[0].Count == 0 ? Broken(errors[1]) : []];
    }

    public static IReadOnlyList<Difference> Attach(IReadOnlyList<Difference> differences, IReadOnlyList<ApiChange> changes)
    {
        var attached = differences.Select(_ => new List<ApiChange>()).ToArray();
        List<Difference> alone = [];
        foreach (var change in changes)
        {
            var indices = Homes(differences, change.Key);
            indices.ForEach(index => attached[index].Add(change));
            if (indices.Count == 0)
            {
                alone.Add(Alone(change));
            }
        }

        return [.. differences.Select((difference, index) => difference with { CSharp = attached[index] }), .. alone];
    }

    /// <summary>The differences of the same member; else the likeliest one of the same owner.</summary>
    private static List<int> Homes(IReadOnlyList<Difference> differences, ApiKey key)
    {
        var near = differences.Index().Where(entry => entry.Item.Keys.Any(other => other.Owner == key.Owner)).ToArray();
        var exact = near.Where(entry => entry.Item.Rule != Documentation.Rule && entry.Item.Keys.Any(other => IsSame(other, key))).ToArray();

        // A member that comes and goes is not told again where its type is.
        var whole = exact.Where(entry => IsOfWhole(entry.Item.Rule)).ToArray();
        var homes = whole.Length > 0 ? whole : exact.Length > 0 ? exact : near.OrderBy(entry => Distance(entry.Item)).ThenByDescending(entry => entry.Item.Wire).Take(1);
        return [.. homes.Select(entry => entry.Index)];
    }

    private static bool IsOfWhole(string rule) => rule.EndsWith("-renamed", StringComparison.Ordinal) || rule.EndsWith("-removed", StringComparison.Ordinal) || rule.EndsWith("-added", StringComparison.Ordinal);

    /// <summary>Signatures know neither headers nor statuses nor paths, and descriptions only through extensions.</summary>
    private static int Distance(Difference difference) => difference.Rule switch
    {
        Documentation.Rule => 2,
        "path" or "header-added" or "header-removed" or "status-added" or "status-removed" => 1,
        _ => 0,
    };

    /// <summary>C# spells names in its own way.</summary>
    private static bool IsSame(ApiKey one, ApiKey other) =>
        one.Owner == other.Owner && (one.Member == other.Member || (one.Member is not null && other.Member is not null && Renames.Letters(one.Member) == Renames.Letters(other.Member)));

    private static Difference Alone(ApiChange change) => new()
    {
        Rule = "csharp-only",
        Where = change.Key.Owner,
        What = "seen in C# only",
        Wire = Verdict.None,
        Reason = "it does not travel",
        Keys = [change.Key],
        CSharp = [change],
    };

    private static IEnumerable<Difference> Broken(IReadOnlyList<string> errors) => errors.Count == 0 ? [] :
    [
        new()
        {
            Rule = "does-not-compile",
            Where = "the library",
            What = "does not compile with the new document",
            Wire = Verdict.None,
            Reason = "it does not travel",
            CSharp = [.. errors.Distinct().Select(error => new ApiChange("error", error, Verdict.Breaking, new ApiKey("the library")))],
        },
    ];
}
