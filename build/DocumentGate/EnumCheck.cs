using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Checks the words of an open enum, and their names in C#.</summary>
internal static class EnumCheck
{
    public static void Check(Findings findings, YamlNode schema, string subject)
    {
        var words = schema.Get("enum").Items().ToArray();
        if (words.Length == 0 || words.Any(word => string.IsNullOrWhiteSpace(word.Text()) || word.IsNull()) || words.DistinctBy(word => word.Text(), StringComparer.OrdinalIgnoreCase).Count() < words.Length)
        {
            findings.Visit("schema", "enum with an empty or repeated word", schema.Key("enum"), subject);
            return;
        }

        var stated = schema.Get("x-enumNames");
        var names = stated is null ? words : [.. stated.Items()];
        if (names.Length != words.Length || names.Any(name => !Names.IsCSharp(name.Text() ?? "")))
        {
            findings.Visit("extension", "x-enumNames", stated ?? schema.Key("enum"), subject);
            return;
        }

        var set = new NameSet(findings, Names.ReservedWords);
        foreach (var name in names)
        {
            set.Add(Names.Pascal(name.Text()!), name, $"{subject}: '{name.Text()}'");
        }

        if (names.Any(name => Names.Pascal(name.Text()!) == Names.Pascal(subject)))
        {
            findings.Visit("name", "of its class", stated ?? schema.Key("enum"), subject);
        }
    }
}
