using Microsoft.OpenApi;

namespace Smslive247.SpecTools.Wire;

/// <summary>Compares the properties of two objects.</summary>
internal sealed class PropertyComparison(SchemaComparison schemas, IOpenApiSchema old, IOpenApiSchema now, Spot spot)
{
    private readonly IDictionary<string, IOpenApiSchema> oldOnes = old.Properties ?? new Dictionary<string, IOpenApiSchema>();
    private readonly IDictionary<string, IOpenApiSchema> newOnes = now.Properties ?? new Dictionary<string, IOpenApiSchema>();

    public void Compare()
    {
        foreach (var name in oldOnes.Keys.Where(newOnes.ContainsKey))
        {
            ComparePair(name, name);
        }

        Candidate[] gone = [.. Candidates(oldOnes, newOnes)];
        Candidate[] added = [.. Candidates(newOnes, oldOnes)];
        var renames = Renames.Guess(gone, added);
        foreach (var rename in renames)
        {
            ReportRename(rename);
            ComparePair(rename.Old, rename.New);
        }

        foreach (var name in gone.Select(field => field.Name).Except(renames.Select(rename => rename.Old)))
        {
            spot.Report("field-removed", $"`{Path(name)}` is gone", Verdict.Breaking, Lost, keys: [new ApiKey(spot.OldOwner, name)]);
        }

        foreach (var name in added.Select(field => field.Name).Except(renames.Select(rename => rename.New)))
        {
            ReportAdded(name);
        }

        CompareOthers();
    }

    private string Lost => spot.Direction == Direction.Request ? "what callers send there is no longer read" : "readers miss it";

    private static IEnumerable<Candidate> Candidates(IDictionary<string, IOpenApiSchema> ones, IDictionary<string, IOpenApiSchema> others) =>
        from pair in ones.Select((pair, index) => (pair.Key, pair.Value, index))
        where !others.ContainsKey(pair.Key)
        select new Candidate(pair.Key, Renames.Shape(pair.Value), pair.index);

    private void ReportRename(Rename rename) => spot.Report(
        "field-renamed", $"`{Path(rename.Old)}` → `{rename.New}`", Verdict.Breaking, Lost, rename.Reason, new ApiKey(spot.OldOwner, rename.Old), new ApiKey(spot.NewOwner, rename.New));

    private void ReportAdded(string name)
    {
        var isDemanded = spot.Direction == Direction.Request && now.Required?.Contains(name) == true;
        var kind = now.Required?.Contains(name) == true ? "required" : "optional";
        spot.Report(
            "field-added",
            $"new {kind} `{Path(name)}`",
            isDemanded ? Verdict.Breaking : Verdict.Addition,
            isDemanded ? "callers do not send it" : spot.Direction == Direction.Request ? "callers may leave it out" : "readers need not know it",
            keys: [new ApiKey(spot.NewOwner, name)]);
    }

    private void ComparePair(string oldName, string newName)
    {
        var at = spot.At(oldName, newName);
        var (was, @is) = (old.Required?.Contains(oldName) == true, now.Required?.Contains(newName) == true);
        if (was != @is)
        {
            at.Report(@is ? "required" : "optional", @is ? "required now" : "no longer required", @is ? Change.Narrowed : Change.Widened);
        }

        schemas.Compare(oldOnes[oldName], newOnes[newName], at);
    }

    private void CompareOthers()
    {
        if (old.AdditionalPropertiesAllowed != now.AdditionalPropertiesAllowed)
        {
            spot.Report("other-fields", now.AdditionalPropertiesAllowed ? "other fields are allowed now" : "other fields are refused now", now.AdditionalPropertiesAllowed ? Change.Widened : Change.Narrowed);
        }

        if (old.AdditionalPropertiesAllowed && now.AdditionalPropertiesAllowed)
        {
            schemas.Compare(old.AdditionalProperties, now.AdditionalProperties, spot.At("*", "*"));
        }
    }

    private string Path(string name) => spot.Member.Length == 0 ? name : $"{spot.Member}.{name}";
}
