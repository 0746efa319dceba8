using Smslive247.SpecTools.Differences;
using Smslive247.SpecTools.Documents;

namespace Smslive247.SpecTools.CSharp;

/// <summary>Compiles the clients of both documents and adds their API changes to the differences of the documents.</summary>
internal static class CSharpVerdict
{
    private const string Library = "the library";
    private const string NotSent = "it is not sent";

    public static async Task<IReadOnlyList<Difference>> AddAsync(SpecDocument old, SpecDocument current, IReadOnlyList<Difference> differences, CancellationToken cancellationToken)
    {
        var clients = await Task.WhenAll(
            Task.Run(() => ClientCompilation.CreateAsync(old, cancellationToken), cancellationToken),
            Task.Run(() => ClientCompilation.CreateAsync(current, cancellationToken), cancellationToken));
        return await AddAsync(clients[0], clients[1], differences, cancellationToken);
    }

    public static async Task<IReadOnlyList<Difference>> AddAsync(ClientCompilation old, ClientCompilation current, IReadOnlyList<Difference> differences, CancellationToken cancellationToken)
    {
        var errors = await Task.WhenAll(Task.Run(() => old.Errors, cancellationToken), Task.Run(() => current.Errors, cancellationToken));
        var changes = ApiComparison.Compare(new PublicApi(old).Types, new PublicApi(current).Types);
        return [.. Attach(differences, changes), .. errors[0].Count == 0 && errors[1].Count > 0 ? [DoesNotCompile("does not compile with the new document", errors[1])] : Array.Empty<Difference>()];
    }

    /// <summary>Adds each change to the differences of its element. A change without one becomes a difference of its own.</summary>
    public static IReadOnlyList<Difference> Attach(IReadOnlyList<Difference> differences, IReadOnlyList<ApiChange> changes)
    {
        var owners = changes.Select(change => (Change: change, Differences: FindDifferences(differences, change))).ToArray();
        return
        [
            .. differences.Select(difference => difference with { CSharp = [.. difference.CSharp, .. owners.Where(owner => owner.Differences.Contains(difference)).Select(owner => owner.Change)] }),
            .. owners.Where(owner => owner.Differences.Length == 0).Select(owner => OnlyInCSharp(owner.Change)),
        ];
    }

    /// <summary>The differences of the same member, or else the most probable one of the same owner.</summary>
    private static Difference[] FindDifferences(IReadOnlyList<Difference> differences, ApiChange change)
    {
        var sameOwner = differences.Where(difference => (difference.Rule == Difference.DeprecatedRule) == change.IsDeprecation && difference.Keys.Any(key => key.Owner == change.Key.Owner)).ToArray();
        var sameMember = sameOwner.Where(difference => difference.Keys.Any(key => key.Matches(change.Key))).ToArray();

        // A member that was added or removed is shown there, and not again where its type changed.
        var whole = sameMember.Where(difference => IsAddedOrRemoved(difference.Rule)).ToArray();
        return whole.Length > 0 ? whole : sameMember.Length > 0 ? sameMember : [.. sameOwner.OrderBy(Distance).ThenByDescending(difference => difference.Wire).Take(1)];
    }

    private static bool IsAddedOrRemoved(string rule) => rule.EndsWith("-removed", StringComparison.Ordinal) || rule.EndsWith("-added", StringComparison.Ordinal);

    /// <summary>Signatures do not depend on headers, statuses and paths, and rarely on extensions.</summary>
    private static int Distance(Difference difference) => difference.Rule switch
    {
        "extension" => 2,
        "path" or "header-added" or "header-removed" or "status-added" or "status-removed" => 1,
        _ => 0,
    };

    private static Difference OnlyInCSharp(ApiChange change) => new()
    {
        Rule = "csharp-only",
        Where = change.Key.Owner,
        What = "only visible in C#",
        Wire = Verdict.None,
        Reason = NotSent,
        Keys = [change.Key],
        CSharp = [change],
    };

    /// <summary>The generator refuses a document with errors.</summary>
    public static Difference NotCompared(string error) => DoesNotCompile("clients not compared", [error]);

    private static Difference DoesNotCompile(string what, IReadOnlyList<string> errors) => new()
    {
        Rule = "does-not-compile",
        Where = Library,
        What = what,
        Wire = Verdict.None,
        Reason = NotSent,
        CSharp = [.. errors.Distinct().Select(error => new ApiChange("error", error, Verdict.Breaking, new ApiKey(Library)))],
    };
}
