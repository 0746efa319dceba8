using Microsoft.OpenApi;
using Smslive247.SpecTools.Differences;

namespace Smslive247.SpecTools.Wire;

/// <summary>Compares request bodies.</summary>
internal static class BodyComparison
{
    public static void Compare(IOpenApiRequestBody? old, IOpenApiRequestBody? current, DiffContext context)
    {
        switch (old, current)
        {
            case (null, null):
                break;
            case (null, { Required: true }):
                context.Report("body-added", "required body added", Verdict.Breaking, "existing requests do not have it");
                break;
            case (null, _):
                context.Report("body-added", "optional body added", Verdict.Addition, "callers can omit it");
                break;
            case (_, null):
                context.Report("body-removed", "body removed", Verdict.Breaking, "the service ignores what callers send");
                break;
            default:
                ComparePair(old, current, context);
                break;
        }
    }

    private static void ComparePair(IOpenApiRequestBody old, IOpenApiRequestBody current, DiffContext context)
    {
        if (old.Required != current.Required)
        {
            context.Report("body-required", current.Required ? "body now required" : "body no longer required", current.Required ? Change.Narrowed : Change.Widened);
        }

        Extensions.Compare(old.Extensions, current.Extensions, context);
        MediaTypes.Compare(old.Content, current.Content, context);
    }
}
