using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Smslive247.SpecTools.Differences;

namespace Smslive247.SpecTools.Wire;

/// <summary>Compares the constraints on a single value, except its type.</summary>
internal static class ValueRules
{
    public static void Compare(IOpenApiSchema old, IOpenApiSchema current, DiffContext context)
    {
        EnumRules.Compare(old, current, context);
        ComparePattern(old, current, context);
        CompareDefault(old, current, context);
        CompareAccess("readOnly", Direction.Request, old.ReadOnly, current.ReadOnly, context);
        CompareAccess("writeOnly", Direction.Response, old.WriteOnly, current.WriteOnly, context);
        context.CompareDeprecated(old.Deprecated, current.Deprecated);
    }

    private static void ComparePattern(IOpenApiSchema old, IOpenApiSchema current, DiffContext context)
    {
        if (old.Pattern != current.Pattern)
        {
            var change = old.Pattern is null ? Change.Narrowed : current.Pattern is null ? Change.Widened : Change.Replaced;
            context.Report("pattern", $"pattern {Quote(old.Pattern)} → {Quote(current.Pattern)}", change);
        }
    }

    /// <summary>The service uses the default for a value that a request omits. It has no meaning in a response.</summary>
    private static void CompareDefault(IOpenApiSchema old, IOpenApiSchema current, DiffContext context)
    {
        if (!JsonNode.DeepEquals(old.Default, current.Default))
        {
            var isBreaking = context.Direction == Direction.Request && old.Default is not null;
            context.Report(
                "default",
                $"default {Quote(old.Default?.ToJsonString())} → {Quote(current.Default?.ToJsonString())}",
                isBreaking ? Verdict.Breaking : Verdict.None,
                isBreaking ? "callers that omit the value get another result" : "no documented behavior changes");
        }
    }

    /// <param name="excluded">The direction in which a value with the keyword is not sent.</param>
    private static void CompareAccess(string keyword, Direction excluded, bool old, bool current, DiffContext context)
    {
        if (old != current)
        {
            var (verdict, reason) = (context.Direction == excluded, current) switch
            {
                (false, _) => (Verdict.None, "nothing changes in this direction"),
                (true, true) => (Verdict.Breaking, "it is no longer sent in this direction"),
                (true, false) => (Verdict.Addition, "it may be sent in this direction too"),
            };
            context.Report("access", current ? $"now {keyword}" : $"no longer {keyword}", verdict, reason);
        }
    }

    private static string Quote(string? text) => text is null ? "none" : InlineCode.Quote(text);
}
