using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>The names in one scope of C#, where each must be different: also if case is ignored, since clients match names of JSON so.</summary>
internal sealed class NameSet(Findings findings, IReadOnlySet<string> reserved)
{
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    public void Add(string name, YamlNode at, string subject)
    {
        if (reserved.Contains(name))
        {
            findings.Visit("name", "reserved", at, subject);
        }
        else if (!names.Add(name))
        {
            findings.Visit("name", "same in C#", at, subject);
        }
    }

    /// <summary>Adds the name of a parameter, as NSwag spells it in C#.</summary>
    public void AddParameter(string name, YamlNode at, string subject)
    {
        if (Names.IsParameter(name))
        {
            Add(Names.Parameter(name), at, subject);
        }
        else
        {
            findings.Visit("name", "of a parameter", at, subject);
        }
    }
}
