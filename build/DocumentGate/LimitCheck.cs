using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Checks that the limits of a parameter are numbers of its type, since the client compares with them.</summary>
internal static class LimitCheck
{
    private static readonly string[] Limits = ["minimum", "maximum"];

    public static void Check(Findings findings, Shape? shape, string subject)
    {
        foreach (var limit in Limits.Where(limit => shape?.Schema.Has(limit) == true && !Fits(shape.Name, shape.Schema.Get(limit).Text()!)))
        {
            findings.Visit("parameter", "limit of another type", shape!.Schema.Key(limit), $"{subject}: {limit}");
        }
    }

    private static bool Fits(string shape, string limit) => shape switch
    {
        "integer int32" => int.TryParse(limit, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "integer" or "integer int64" => long.TryParse(limit, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "number" or "number decimal" or "number double" => decimal.TryParse(limit, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        _ => false,
    };
}
