using Microsoft.OpenApi;
using Smslive247.SpecTools.Documents;

namespace Smslive247.SpecTools.Wire;

/// <summary>Compares what comes back: statuses, headers, bodies.</summary>
internal sealed class AnswerComparison(SpecOperation old, SpecOperation now, Spot spot, bool isEnvelopeIgnored)
{
    public void Compare()
    {
        var (oldOnes, newOnes) = (old.Model.Responses ?? [], now.Model.Responses ?? []);
        foreach (var status in oldOnes.Keys.Except(newOnes.Keys))
        {
            Report("status-removed", status, $"status {status} is gone", IsSuccess(status) ? Verdict.Breaking : Verdict.Addition, IsSuccess(status) ? "callers wait for it" : "callers need not be ready for it");
        }

        foreach (var status in newOnes.Keys.Except(oldOnes.Keys))
        {
            Report("status-added", status, $"new status {status}", IsSuccess(status) ? Verdict.Breaking : Verdict.Addition, IsSuccess(status) ? "callers know another one" : "a failure is to be expected anyway");
        }

        foreach (var status in oldOnes.Keys.Intersect(newOnes.Keys))
        {
            ComparePair(oldOnes[status], newOnes[status], At(status));
        }
    }

    private static bool IsSuccess(string status) => status.StartsWith('2');

    private Spot At(string status) => spot.At(ApiKey.Answer, ApiKey.Answer) with { Member = IsSuccess(status) ? "" : status };

    private void Report(string rule, string status, string what, Verdict verdict, string reason) => (At(status) with { Member = "" }).Report(rule, what, verdict, reason, keys: new ApiKey(now.Name, $"status {status}"));

    private void ComparePair(IOpenApiResponse old, IOpenApiResponse now, Spot at)
    {
        CompareHeaders(old.Headers, now.Headers, at);
        OtherKeywords.Compare("links", old.Links, now.Links, at);
        if ((old.Content?.Count ?? 0) == 0 && now.Content?.Count > 0)
        {
            at.Report("answer-body-added", "has a body now", Verdict.Addition, "readers need not look at it");
            return;
        }

        MediaTypes.Compare(old.Content, now.Content, at, (was, @is) => Envelope.Compare(was, @is, at, isEnvelopeIgnored));
    }

    private static void CompareHeaders(IDictionary<string, IOpenApiHeader>? old, IDictionary<string, IOpenApiHeader>? now, Spot at)
    {
        var oldOnes = new Dictionary<string, IOpenApiHeader>(old ?? new Dictionary<string, IOpenApiHeader>(), StringComparer.OrdinalIgnoreCase);
        var newOnes = new Dictionary<string, IOpenApiHeader>(now ?? new Dictionary<string, IOpenApiHeader>(), StringComparer.OrdinalIgnoreCase);
        foreach (var header in oldOnes.Keys.Where(header => !newOnes.ContainsKey(header)))
        {
            at.Report("header-removed", $"header `{header}` is gone", Verdict.Breaking, "readers miss it", keys: new ApiKey(at.NewOwner, header));
        }

        foreach (var header in newOnes.Keys.Where(header => !oldOnes.ContainsKey(header)))
        {
            at.Report("header-added", $"new header `{header}`", Verdict.Addition, "readers need not know it", keys: new ApiKey(at.NewOwner, header));
        }

        foreach (var header in oldOnes.Keys.Where(newOnes.ContainsKey))
        {
            ComparePair(oldOnes[header], newOnes[header], at.At(header, header));
        }
    }

    private static void ComparePair(IOpenApiHeader old, IOpenApiHeader now, Spot at)
    {
        if (old.Required != now.Required)
        {
            at.Report(now.Required ? "required" : "optional", now.Required ? "required now" : "no longer required", now.Required ? Change.Narrowed : Change.Widened);
        }

        Deprecation.Compare(old.Deprecated, now.Deprecated, at);
        new SchemaComparison().Compare(old.Schema, now.Schema, at);
    }
}
