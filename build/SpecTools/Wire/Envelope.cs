using Microsoft.OpenApi;
using Smslive247.SpecTools.Differences;

namespace Smslive247.SpecTools.Wire;

/// <summary>Recognizes the envelopes <c>{data}</c> and <c>{data, paging}</c>, so that their contents are compared when an envelope is added or removed.</summary>
internal static class Envelope
{
    private static readonly string[] Members = ["data", "paging"];

    public static void Compare(IOpenApiSchema? old, IOpenApiSchema? current, DiffContext context, bool isIgnored)
    {
        var (oldData, newData) = (DataOf(old), DataOf(current));
        if ((oldData is null) == (newData is null))
        {
            new SchemaComparison().Compare(old, current, context);
            return;
        }

        if (!isIgnored)
        {
            Report(oldData is not null ? old! : current!, isRemoved: oldData is not null, context);
        }

        new SchemaComparison().Compare(oldData ?? old, newData ?? current, context);
    }

    private static IOpenApiSchema? DataOf(IOpenApiSchema? schema) =>
        schema?.Properties is { } properties && properties.Keys.All(Members.Contains) && properties.TryGetValue("data", out var data) ? data : null;

    private static void Report(IOpenApiSchema envelope, bool isRemoved, DiffContext context)
    {
        var members = string.Join(", ", envelope.Properties!.Keys.Select(name => $"{InlineCode.Quote(name)}"));
        (context with { Where = "response envelopes" }).Report(
            isRemoved ? "envelope-removed" : "envelope-added",
            $"{members} around the body {(isRemoved ? "removed" : "added")}",
            Verdict.Breaking,
            "clients expect the body in another place",
            [new(context.OldOwner, ApiKey.Response), new(context.NewOwner, ApiKey.Response), .. SchemaComparison.NameOf(envelope) is { } name ? [new ApiKey(name)] : Array.Empty<ApiKey>()]);
    }
}
