using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Smslive247.SpecTools.Differences;

namespace Smslive247.SpecTools.Wire;

/// <summary>Compares lists of allowed values.</summary>
internal static class EnumRules
{
    public static void Compare(IOpenApiSchema old, IOpenApiSchema current, DiffContext context)
    {
        switch (Values(old), Values(current))
        {
            case ([], []):
                break;
            case ([], var values):
                context.Report("enum-closed", $"now restricted to: {string.Join(", ", values)}", Change.Narrowed);
                break;
            case (_, []):
                context.Report("enum-opened", "list of values removed", Change.Widened);
                break;
            case var (oldValues, newValues):
                Report("enum-value-added", "added", newValues.Except(oldValues), Change.Widened, context);
                Report("enum-value-removed", "removed", oldValues.Except(newValues), Change.Narrowed, context);
                break;
        }
    }

    private static void Report(string rule, string verb, IEnumerable<string> values, Change change, DiffContext context)
    {
        foreach (var value in values)
        {
            context.Report(rule, $"value {InlineCode.Quote(value)} {verb}", change, new ApiKey(context.OldOwner, value), new ApiKey(context.NewOwner, value));
        }
    }

    private static string[] Values(IOpenApiSchema schema) => [.. (schema.Enum ?? []).Select(value => value?.ToString() ?? "null")];
}
