using Microsoft.OpenApi;
using Smslive247.SpecTools.Differences;
using Smslive247.SpecTools.Documents;

namespace Smslive247.SpecTools.Wire;

/// <summary>Compares statuses, headers and bodies of responses.</summary>
internal sealed class ResponseComparison(SpecOperation old, SpecOperation current, DiffContext context, bool isEnvelopeIgnored)
{
    public void Compare()
    {
        var (oldResponses, newResponses) = (old.Model.Responses ?? [], current.Model.Responses ?? []);
        foreach (var status in oldResponses.Keys.Except(newResponses.Keys))
        {
            ReportStatus("status-removed", status, "removed", IsSuccess(status) ? "clients expect it" : "clients need not handle it any more");
        }

        foreach (var status in newResponses.Keys.Except(oldResponses.Keys))
        {
            ReportStatus("status-added", status, "added", IsSuccess(status) ? "clients expect another one" : "clients handle unknown errors anyway");
        }

        foreach (var status in oldResponses.Keys.Intersect(newResponses.Keys))
        {
            ComparePair(oldResponses[status], newResponses[status], Enter(status));
        }
    }

    private static bool IsSuccess(string status) => status.StartsWith('2');

    private DiffContext Enter(string status) => context.Enter(ApiKey.Response, ApiKey.Response) with { Member = IsSuccess(status) ? "" : status };

    private void ReportStatus(string rule, string status, string verb, string reason) => (Enter(status) with { Member = "" }).Report(
        rule, $"status {status} {verb}", IsSuccess(status) ? Verdict.Breaking : Verdict.Addition, reason, new ApiKey(current.Name, $"status {status}"));

    private void ComparePair(IOpenApiResponse old, IOpenApiResponse current, DiffContext context)
    {
        CompareHeaders(Headers(old), Headers(current), context);
        Extensions.Compare(old.Extensions, current.Extensions, context);
        OtherKeywords.Compare("links", old.Links, current.Links, context);
        if ((old.Content?.Count ?? 0) == 0 && current.Content?.Count > 0)
        {
            context.Report("response-body-added", "body added", Verdict.Addition, "clients can ignore it");
            return;
        }

        MediaTypes.Compare(old.Content, current.Content, context, (oldSchema, newSchema) => Envelope.Compare(oldSchema, newSchema, context, isEnvelopeIgnored));
    }

    private static Dictionary<string, IOpenApiHeader> Headers(IOpenApiResponse response) =>
        (response.Headers ?? new Dictionary<string, IOpenApiHeader>()).DistinctBy(header => header.Key, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);

    private static void CompareHeaders(Dictionary<string, IOpenApiHeader> old, Dictionary<string, IOpenApiHeader> current, DiffContext context)
    {
        foreach (var name in old.Keys.Where(name => !current.ContainsKey(name)))
        {
            context.Report("header-removed", $"header {InlineCode.Quote(name)} removed", Verdict.Breaking, "clients may read it", new ApiKey(context.NewOwner, name));
        }

        foreach (var name in current.Keys.Where(name => !old.ContainsKey(name)))
        {
            context.Report("header-added", $"header {InlineCode.Quote(name)} added", Verdict.Addition, "clients can ignore it", new ApiKey(context.NewOwner, name));
        }

        foreach (var name in old.Keys.Where(current.ContainsKey))
        {
            ComparePair(old[name], current[name], context.Enter(name, name));
        }
    }

    private static void ComparePair(IOpenApiHeader old, IOpenApiHeader current, DiffContext context)
    {
        context.CompareRequired(old.Required, current.Required);
        context.CompareDeprecated(old.Deprecated, current.Deprecated);
        Extensions.Compare(old.Extensions, current.Extensions, context);
        new SchemaComparison().Compare(old.Schema, current.Schema, context);
    }
}
