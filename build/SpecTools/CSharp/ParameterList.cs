using Smslive247.SpecTools.Differences;

namespace Smslive247.SpecTools.CSharp;

/// <summary>Compares the parameters of a method.</summary>
internal sealed class ParameterList(string symbol, ApiMember old, ApiMember current)
{
    private readonly OrderedDictionary<string, ApiParameter> oldParameters = ByName(old);
    private readonly OrderedDictionary<string, ApiParameter> newParameters = ByName(current);

    public IEnumerable<ApiChange> Compare() =>
    [
        .. oldParameters.Keys.Except(newParameters.Keys).Select(name => Create(oldParameters[name], $"parameter `{name}` removed", Verdict.Breaking)),
        .. newParameters.Keys.Except(oldParameters.Keys).Select(name => Added(newParameters[name])),
        .. newParameters.Keys.Where(oldParameters.ContainsKey).SelectMany(name => Compare(oldParameters[name], newParameters[name])),
        .. oldParameters.Keys.Where(newParameters.ContainsKey).SequenceEqual(newParameters.Keys.Where(oldParameters.ContainsKey))
            ? Array.Empty<ApiChange>()
            : [new ApiChange(symbol, "order of parameters changed", Verdict.Breaking, current.Key)],
    ];

    /// <summary>In the order of the parameters. Two of one name do not compile, which is reported as an error of the compiler.</summary>
    private static OrderedDictionary<string, ApiParameter> ByName(ApiMember member) => new(member.Parameters.DistinctBy(parameter => parameter.Name).Select(parameter => KeyValuePair.Create(parameter.Name, parameter)));

    private ApiChange Create(ApiParameter parameter, string what, Verdict verdict) => new(symbol, what, verdict, current.Key with { Member = parameter.Member });

    private ApiChange Added(ApiParameter parameter) => parameter.Default is null
        ? Create(parameter, $"required parameter `{parameter.Name}` added", Verdict.Breaking)
        : current.Parameters.Skip(old.Parameters.Count).Contains(parameter)
            ? Create(parameter, $"optional parameter `{parameter.Name}` added", Verdict.Addition)
            : Create(parameter, $"optional parameter `{parameter.Name}` added before others, which shifts positional arguments", Verdict.Breaking);

    private IEnumerable<ApiChange> Compare(ApiParameter oldParameter, ApiParameter newParameter)
    {
        if (oldParameter.Annotated != newParameter.Annotated)
        {
            var isCompatible = oldParameter.Type == newParameter.Type && oldParameter.Annotated.Length < newParameter.Annotated.Length;
            yield return Create(newParameter, $"parameter `{newParameter.Name}` changed from `{oldParameter.Annotated}` to `{newParameter.Annotated}`", isCompatible ? Verdict.Addition : Verdict.Breaking);
        }

        if (oldParameter.Default != newParameter.Default)
        {
            var what = $"default of parameter `{newParameter.Name}` changed from {oldParameter.Default ?? "none"} to {newParameter.Default ?? "none"}";
            yield return Create(newParameter, what, oldParameter.Default is null ? Verdict.Addition : Verdict.Breaking);
        }
    }
}
