using Microsoft.OpenApi;

namespace Smslive247.SpecTools.Wire;

/// <summary>Knows <c>{data}</c> and <c>{data, paging}</c>, so that what is inside is compared when the envelope comes or goes.</summary>
internal static class Envelope
{
    private static readonly string[] Members = ["data", "paging"];

    public static void Compare(IOpenApiSchema? old, IOpenApiSchema? now, Spot at, bool isIgnored)
    {
        var (oldData, newData) = (DataOf(old), DataOf(now));
        if ((oldData is null) == (newData is null))
        {
            new SchemaComparison().Compare(old, now, at);
            return;
        }

        if (!isIgnored)
        {
            Report(oldData is not null ? old! : now!, isGone: oldData is not null, at);
        }

        new SchemaComparison().Compare(oldData ?? old, newData ?? now, at);
    }

    private static IOpenApiSchema? DataOf(IOpenApiSchema? schema) =>
        schema?.Properties is { } properties && properties.Keys.All(Members.Contains) && properties.TryGetValue("data", out var data) ? data : null;

    private static void Report(IOpenApiSchema envelope, bool isGone, Spot at)
    {
        var members = string.Join(", ", envelope.Properties!.Keys.Select(name => $"`{name}`"));
        (at with { Where = "the envelope of answers" }).Report(
            isGone ? "envelope-removed" : "envelope-added",
            isGone ? $"no {members} around the body any more" : $"{members} around the body now",
            Verdict.Breaking,
            "readers look for the body elsewhere",
            keys: [new ApiKey(at.OldOwner, ApiKey.Answer), new ApiKey(at.NewOwner, ApiKey.Answer), .. SchemaComparison.NameOf(envelope) is { } name ? [new ApiKey(name)] : Array.Empty<ApiKey>()]);
    }
}
