using Microsoft.OpenApi;

namespace Smslive247.SpecTools.Wire;

/// <summary>Compares what a request carries.</summary>
internal static class BodyComparison
{
    public static void Compare(IOpenApiRequestBody? old, IOpenApiRequestBody? now, Spot spot)
    {
        if (old is null || now is null)
        {
            CompareAny(old, now, spot);
            return;
        }

        if (old.Required != now.Required)
        {
            spot.Report("body-required", now.Required ? "the body is required now" : "the body is no longer required", now.Required ? Change.Narrowed : Change.Widened);
        }

        MediaTypes.Compare(old.Content, now.Content, spot);
    }

    private static void CompareAny(IOpenApiRequestBody? old, IOpenApiRequestBody? now, Spot spot)
    {
        if (old is not null)
        {
            spot.Report("body-removed", "no body any more", Verdict.Breaking, "what callers send is no longer read");
        }
        else if (now is not null)
        {
            var verdict = now.Required ? Verdict.Breaking : Verdict.Addition;
            spot.Report("body-added", now.Required ? "has a body now, which is required" : "may have a body now", verdict, now.Required ? "callers do not send it" : "callers may leave it out");
        }
    }
}
