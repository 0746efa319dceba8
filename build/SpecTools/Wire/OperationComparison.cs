using System.Text.Json.Nodes;
using Smslive247.SpecTools.Documents;

namespace Smslive247.SpecTools.Wire;

/// <summary>Compares two operations that are one.</summary>
internal sealed class OperationComparison(OperationPair pair, Findings findings, bool isEnvelopeIgnored)
{
    private static readonly string[] Known = ["operationId", "tags", "summary", "description", "externalDocs", "parameters", "requestBody", "responses", "deprecated", "security"];

    private readonly SpecOperation old = pair.Old;
    private readonly SpecOperation now = pair.New;

    public void Compare()
    {
        var request = new Spot(findings, Direction.Request, now.Name, now.Name, old.Name, now.Name);
        ComparePath();
        CompareTags();
        CompareSecurity();
        CompareDeprecation();
        CompareOthers();
        ParameterComparison.Compare(old, now, request);
        BodyComparison.Compare(old.Model.RequestBody, now.Model.RequestBody, request.At(ApiKey.Body, ApiKey.Body) with { Member = "" });
        new AnswerComparison(old, now, request with { Direction = Direction.Answer }, isEnvelopeIgnored).Compare();
    }

    private void ComparePath()
    {
        if (pair.Guess is not null)
        {
            Report("path", PathWords(), Verdict.Breaking, "its callers get 404", pair.Guess);
        }
    }

    /// <summary>One word where one word differs, so that operations moved together make one row of a report.</summary>
    private string PathWords()
    {
        var (oldWords, newWords) = (old.ShortPath.Split('/'), now.ShortPath.Split('/'));
        return old.Method == now.Method && oldWords.Length == newWords.Length && oldWords.Zip(newWords).Where(pair => pair.First != pair.Second).ToArray() is [var (first, second)]
            ? $"path: `{first}` → `{second}`"
            : $"`{old.Route}` → `{now.Route}`";
    }

    private void CompareTags()
    {
        var (oldTag, newTag) = (FirstTag(old), FirstTag(now));
        if (oldTag != newTag)
        {
            Report("tag", $"tag `{oldTag}` → `{newTag}`", Verdict.None, "it does not travel");
        }
    }

    private static string FirstTag(SpecOperation operation) => operation.Model.Tags?.FirstOrDefault()?.Reference.Id ?? "none";

    private void CompareSecurity()
    {
        if (old.Security.SequenceEqual(now.Security))
        {
            return;
        }

        var isOpenToAll = now.Security.Contains("") || old.Security.All(now.Security.Contains);
        Report(
            "security",
            $"key: {Words(old)} → {Words(now)}",
            isOpenToAll ? Verdict.Addition : Verdict.Breaking,
            isOpenToAll ? "who got in still does" : "callers are refused");
    }

    private static string Words(SpecOperation operation) => string.Join(" or ", operation.Security.Select(way => way.Length == 0 ? "none" : way));

    private void CompareDeprecation()
    {
        if (old.Model.Deprecated != now.Model.Deprecated)
        {
            Report("deprecated", now.Model.Deprecated ? "deprecated now" : "no longer deprecated", Verdict.None, "it still works");
        }
    }

    /// <summary>A keyword that no rule knows breaks until somebody looked.</summary>
    private void CompareOthers()
    {
        var keywords = old.Json.Concat(now.Json).Select(member => member.Key).Distinct().Where(key => !Known.Contains(key) && !key.StartsWith("x-", StringComparison.Ordinal));
        foreach (var keyword in keywords.Where(keyword => !JsonNode.DeepEquals(old.Json[keyword], now.Json[keyword])))
        {
            Report("keyword", $"`{keyword}` differs", Verdict.Breaking, "no rule of this tool knows the keyword");
        }
    }

    private void Report(string rule, string what, Verdict verdict, string reason, string? guess = null) => findings.Add(new Difference
    {
        Rule = rule,
        Where = now.Name,
        OldWhere = old.Name,
        What = what,
        Wire = verdict,
        Reason = reason,
        Guess = guess,
        Operations = [now.Name],
        Keys = [.. new[] { new ApiKey(old.Name), new ApiKey(now.Name) }.Distinct()],
    });
}
