using System.Text.Json.Nodes;
using Smslive247.SpecTools.Differences;
using Smslive247.SpecTools.Documents;

namespace Smslive247.SpecTools.Wire;

/// <summary>Compares an operation of the old document with the same operation of the new one.</summary>
internal sealed class OperationComparison(OperationPair pair, Findings findings, bool isEnvelopeIgnored)
{
    public const string SecurityRule = "security";
    public const string TagRule = "tag";

    private static readonly string[] KnownKeywords = ["operationId", "tags", "summary", "description", "externalDocs", "parameters", "requestBody", "responses", "deprecated", "security", "servers"];

    private readonly SpecOperation old = pair.Old;
    private readonly SpecOperation current = pair.New;
    private readonly DiffContext context = new(findings, null, pair.New.Name, pair.New.Name, pair.Old.Name, pair.New.Name);

    public void Compare()
    {
        ComparePath();
        CompareTags();
        CompareSecurity();
        CompareServers();
        context.CompareDeprecated(old.Model.Deprecated, current.Model.Deprecated);
        Extensions.Compare(old.Model.Extensions, current.Model.Extensions, context);
        CompareOthers();
        var request = context with { Direction = Direction.Request };
        ParameterComparison.Compare(old, current, request);
        BodyComparison.Compare(old.Model.RequestBody, current.Model.RequestBody, request.Enter(ApiKey.Body, ApiKey.Body) with { Member = "" });
        new ResponseComparison(old, current, context with { Direction = Direction.Response }, isEnvelopeIgnored).Compare();
    }

    private void ComparePath()
    {
        if (old.Shape != current.Shape)
        {
            context.Report("path", $"{InlineCode.Quote(old.Route)} → {InlineCode.Quote(current.Route)}", Verdict.Breaking, "callers receive 404");
        }
    }

    private void CompareTags()
    {
        var (oldTag, newTag) = (FirstTag(old), FirstTag(current));
        if (oldTag != newTag)
        {
            context.Report(TagRule, $"tag {InlineCode.Quote(oldTag)} → {InlineCode.Quote(newTag)}", Verdict.None, "it is not sent");
        }
    }

    private static string FirstTag(SpecOperation operation) => operation.Model.Tags?.FirstOrDefault()?.Reference.Id ?? "none";

    private void CompareSecurity()
    {
        if (old.Security.SequenceEqual(current.Security))
        {
            return;
        }

        var isCompatible = current.Security.Contains("") || old.Security.All(current.Security.Contains);
        context.Report(
            SecurityRule,
            $"security: {Describe(old)} → {Describe(current)}",
            isCompatible ? Verdict.Addition : Verdict.Breaking,
            isCompatible ? "existing credentials remain valid" : "existing credentials are rejected");
    }

    private void CompareServers()
    {
        if (old.OwnServers is not null || current.OwnServers is not null)
        {
            ServerComparison.Compare(old.Servers, current.Servers, (rule, what, verdict, reason) => context.Report(rule, what, verdict, reason));
        }
    }

    private static string Describe(SpecOperation operation) => string.Join(" or ", operation.Security.Select(scheme => scheme.Length == 0 ? "none" : scheme));

    private void CompareOthers()
    {
        var keywords = old.Json.Concat(current.Json).Select(member => member.Key).Distinct().Where(key => !KnownKeywords.Contains(key) && !key.StartsWith("x-", StringComparison.Ordinal));
        foreach (var keyword in keywords)
        {
            OtherKeywords.Compare(keyword, JsonNode.DeepEquals(old.Json[keyword], current.Json[keyword]), context);
        }
    }
}
