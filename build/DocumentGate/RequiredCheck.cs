using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Checks that the required properties of an object are in the same schema.</summary>
internal static class RequiredCheck
{
    public static void Check(Findings findings, YamlNode? schema, string subject)
    {
        foreach (var name in schema.Get("required").Items().Where(name => !schema.Get("properties").Has(name.Text() ?? "")))
        {
            findings.Visit("schema", "required without property", name, $"{subject}: '{name.Text()}'");
        }
    }
}
