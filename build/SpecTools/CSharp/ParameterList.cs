using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.CSharp;

/// <summary>Compares what two methods take.</summary>
internal static class ParameterList
{
    public static IEnumerable<ApiChange> Compare(string symbol, ApiMember old, ApiMember now)
    {
        var (oldOnes, newOnes) = (ByName(old), ByName(now));
        var gone = old.Parameters.Where(one => !newOnes.ContainsKey(one.Name)).ToArray();
        var added = now.Parameters.Where(one => !oldOnes.ContainsKey(one.Name)).ToArray();
        var renamed = gone.Length == added.Length ? [.. gone.Zip(added).Where(pair => IsRename(pair.First, pair.Second))] : Array.Empty<(ApiParameter First, ApiParameter Second)>();
        foreach (var (was, @is) in renamed)
        {
            yield return Change(@is, $"takes `{@is.Name}`, before it was `{was.Name}`: named arguments break", Verdict.Breaking);
        }

        foreach (var one in gone.Except(renamed.Select(pair => pair.First)))
        {
            yield return Change(one, $"takes no `{one.Name}` any more", Verdict.Breaking);
        }

        foreach (var one in added.Except(renamed.Select(pair => pair.Second)))
        {
            yield return IsLast(one)
                ? Change(one, $"takes `{one.Name}` too, if it is given", Verdict.Addition)
                : Change(one, one.Default is null ? $"needs `{one.Name}`" : $"takes `{one.Name}` before others: arguments by position shift", Verdict.Breaking);
        }

        foreach (var one in now.Parameters.Where(one => oldOnes.ContainsKey(one.Name)))
        {
            foreach (var change in ComparePair(oldOnes[one.Name], one))
            {
                yield return change;
            }
        }

        var shared = old.Parameters.Select(one => one.Name).Where(newOnes.ContainsKey);
        if (!shared.SequenceEqual(now.Parameters.Select(one => one.Name).Where(oldOnes.ContainsKey)))
        {
            yield return new ApiChange(symbol, "takes its parameters in another order", Verdict.Breaking, now.Key);
        }

        bool IsRename(ApiParameter was, ApiParameter @is) => was.Type == @is.Type && IndexOf(old, was) == IndexOf(now, @is);
        bool IsLast(ApiParameter one) => one.Default is not null && IndexOf(now, one) >= old.Parameters.Count;
        ApiChange Change(ApiParameter parameter, string what, Verdict verdict) => new(symbol, what, verdict, now.Key with { Member = parameter.Member });
        IEnumerable<ApiChange> ComparePair(ApiParameter was, ApiParameter @is)
        {
            if (was.Type != @is.Type)
            {
                yield return Change(@is, $"takes `{@is.Name}` as `{@is.Annotated}`, before it was `{was.Annotated}`", Verdict.Breaking);
            }
            else if (was.Annotated != @is.Annotated)
            {
                var warns = was.Annotated.Length > @is.Annotated.Length;
                yield return Change(@is, $"takes `{@is.Name}` as `{@is.Annotated}`, before it was `{was.Annotated}`", warns ? Verdict.Breaking : Verdict.Addition);
            }

            if (was.Default != @is.Default)
            {
                yield return Change(@is, $"takes `{@is.Name}` by default as {@is.Default ?? "nothing"}, before it was {was.Default ?? "nothing"}", was.Default is null ? Verdict.Addition : Verdict.Breaking);
            }
        }
    }

    /// <summary>A document may name two alike; that does not compile, and is told as such.</summary>
    private static Dictionary<string, ApiParameter> ByName(ApiMember member) => member.Parameters.DistinctBy(one => one.Name).ToDictionary(one => one.Name);

    private static int IndexOf(ApiMember member, ApiParameter parameter) => member.Parameters.ToList().IndexOf(parameter);
}
