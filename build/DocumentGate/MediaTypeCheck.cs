using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Checks the description of a media type.</summary>
internal static class MediaTypeCheck
{
    public static YamlNode? Schema(Findings findings, YamlNode media, YamlNode key, string subject)
    {
        findings.VisitKeys("media type", media, subject);
        if (media.Get("schema") is { } schema)
        {
            return schema;
        }

        findings.Visit("media type", "no schema", key, subject);
        return null;
    }
}
