using Microsoft.OpenApi;

namespace Smslive247.SpecTools.Wire;

/// <summary>Compares what two schemas allow. References are followed, so that the name of a schema is no difference on the wire.</summary>
internal sealed class SchemaComparison
{
    /// <summary>The pairs that are being compared, for schemas that hold themselves.</summary>
    private readonly HashSet<(string, string)> open = [];

    public void Compare(IOpenApiSchema? old, IOpenApiSchema? now, Spot spot)
    {
        if (old is null || now is null)
        {
            CompareAny(old, now, spot);
            return;
        }

        var pair = (NameOf(old), NameOf(now));
        if (pair is not ({ } oldName, { } newName))
        {
            CompareContents(old, now, spot);
        }
        else if (open.Add((oldName, newName)))
        {
            CompareNamed(old, now, oldName, newName, spot);
            open.Remove((oldName, newName));
        }
    }

    public static string? NameOf(IOpenApiSchema? schema) => (schema as OpenApiSchemaReference)?.Reference.Id;

    /// <summary>From here on, differences belong to the schema and not to who refers to it.</summary>
    private void CompareNamed(IOpenApiSchema old, IOpenApiSchema now, string oldName, string newName, Spot spot)
    {
        if (oldName != newName && IsAnother(old, now))
        {
            spot.Report("other-object", $"`{oldName}` → `{newName}`, another object", Verdict.Breaking, Variance.Reason(spot.Direction, Change.Moved));
            return;
        }

        if (oldName != newName)
        {
            ReportName(oldName, newName, spot);
        }

        var where = oldName == newName ? newName : $"{oldName} → {newName}";
        CompareContents(old, now, spot with { Where = where, OldOwner = oldName, NewOwner = newName, OldMember = null, NewMember = null, Member = "" });
    }

    private static void ReportName(string oldName, string newName, Spot spot) => (spot with { Where = newName, Member = "" }).Report(
        "schema-name", $"schema `{oldName}` → `{newName}`", Verdict.None, "the name does not travel", keys: [new ApiKey(oldName), new ApiKey(newName), new ApiKey(spot.OldOwner, spot.OldMember), new ApiKey(spot.NewOwner, spot.NewMember)]);

    /// <summary>Two objects of different names that share less than a third of their fields; to tell each field would say less.</summary>
    private static bool IsAnother(IOpenApiSchema old, IOpenApiSchema now) =>
        old.Properties is { Count: > 0 } oldOnes && now.Properties is { Count: > 0 } newOnes && oldOnes.Keys.Intersect(newOnes.Keys).Count() * 3 < Math.Min(oldOnes.Count, newOnes.Count);

    private static void CompareAny(IOpenApiSchema? old, IOpenApiSchema? now, Spot spot)
    {
        if (old is not null || now is not null)
        {
            spot.Report("type", now is null ? "no schema any more" : "has a schema now", now is null ? Change.Widened : Change.Narrowed);
        }
    }

    private void CompareContents(IOpenApiSchema old, IOpenApiSchema now, Spot spot)
    {
        if (!ScalarRules.CompareType(old, now, spot))
        {
            return;
        }

        ScalarRules.Compare(old, now, spot);
        RangeRules.Compare(old, now, spot);
        OtherKeywords.Compare(old, now, spot);
        if (old.Items is not null || now.Items is not null)
        {
            Compare(old.Items, now.Items, spot with { Member = spot.Member + "[]" });
        }

        new PropertyComparison(this, old, now, spot).Compare();
    }
}
