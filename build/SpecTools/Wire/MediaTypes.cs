using Microsoft.OpenApi;
using Smslive247.SpecTools.Differences;

namespace Smslive247.SpecTools.Wire;

/// <summary>Compares the media types of a body.</summary>
internal static class MediaTypes
{
    public static void Compare(IDictionary<string, IOpenApiMediaType>? old, IDictionary<string, IOpenApiMediaType>? current, DiffContext context, Action<IOpenApiSchema?, IOpenApiSchema?>? compare = null)
    {
        compare ??= (oldSchema, newSchema) => new SchemaComparison().Compare(oldSchema, newSchema, context);
        var (oldTypes, newTypes) = (old ?? new Dictionary<string, IOpenApiMediaType>(), current ?? new Dictionary<string, IOpenApiMediaType>());
        foreach (var type in oldTypes.Keys.Except(newTypes.Keys))
        {
            context.Report("media-type-removed", $"{InlineCode.Quote(type)} removed", Verdict.Breaking, context.Direction == Direction.Request ? "existing requests are rejected" : "clients expect it");
        }

        foreach (var type in newTypes.Keys.Except(oldTypes.Keys))
        {
            context.Report("media-type-added", $"{InlineCode.Quote(type)} added", Verdict.Addition, "callers can ignore it");
        }

        foreach (var type in oldTypes.Keys.Intersect(newTypes.Keys))
        {
            OtherKeywords.Compare("encoding", oldTypes[type].Encoding, newTypes[type].Encoding, context);
            Extensions.Compare(oldTypes[type].Extensions, newTypes[type].Extensions, context);
            compare(oldTypes[type].Schema, newTypes[type].Schema);
        }
    }
}
