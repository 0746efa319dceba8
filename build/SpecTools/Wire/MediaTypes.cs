using Microsoft.OpenApi;

namespace Smslive247.SpecTools.Wire;

/// <summary>Compares the forms in which a body may come.</summary>
internal static class MediaTypes
{
    public static void Compare(IDictionary<string, IOpenApiMediaType>? old, IDictionary<string, IOpenApiMediaType>? now, Spot spot, Action<IOpenApiSchema?, IOpenApiSchema?>? compare = null)
    {
        compare ??= (was, @is) => new SchemaComparison().Compare(was, @is, spot);
        var (oldOnes, newOnes) = (old ?? new Dictionary<string, IOpenApiMediaType>(), now ?? new Dictionary<string, IOpenApiMediaType>());
        foreach (var type in oldOnes.Keys.Except(newOnes.Keys))
        {
            spot.Report("media-type-removed", $"no `{type}` any more", Verdict.Breaking, spot.Direction == Direction.Request ? "what callers send is refused" : "readers wait for it");
        }

        foreach (var type in newOnes.Keys.Except(oldOnes.Keys))
        {
            spot.Report("media-type-added", $"new: `{type}`", Verdict.Addition, "callers need not know it");
        }

        foreach (var type in oldOnes.Keys.Intersect(newOnes.Keys))
        {
            OtherKeywords.Compare("encoding", oldOnes[type].Encoding, newOnes[type].Encoding, spot);
            compare(oldOnes[type].Schema, newOnes[type].Schema);
        }
    }
}
