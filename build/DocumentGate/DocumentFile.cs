using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Reads a document from YAML or JSON, or finds why it cannot be read.</summary>
internal static class DocumentFile
{
    public static YamlMappingNode? Read(string text, Findings findings)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            findings.Visit("file", "empty", Mark.Empty, "document");
            return null;
        }

        try
        {
            return FindUnsupported(text, findings) ? null : ReadObject(text, findings);
        }
        catch (YamlException exception)
        {
            ReportUnreadable(text, exception, findings);
            return null;
        }
    }

    /// <summary>Aliases and further documents are invisible in the tree of nodes.</summary>
    private static bool FindUnsupported(string text, Findings findings)
    {
        var documents = 0;
        var parser = new Parser(new StringReader(text));
        while (parser.MoveNext())
        {
            var problem = parser.Current switch
            {
                DocumentStart when ++documents > 1 => "several documents",
                AnchorAlias or NodeEvent { Anchor.IsEmpty: false } => "alias",
                _ => null,
            };
            if (problem is not null)
            {
                findings.Visit("file", problem, parser.Current!.Start, "document");
                return true;
            }
        }

        return false;
    }

    private static YamlMappingNode? ReadObject(string text, Findings findings)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        if (yaml.Documents is [{ RootNode: YamlMappingNode root }])
        {
            // Also as an escape sequence: they would end a comment in C#, or be invalid in its documentation.
            var control = root.AllNodes.OfType<YamlScalarNode>().FirstOrDefault(scalar => scalar.Value?.Any(sign => sign is '\u0085' or '\u2028' or '\u2029' || (char.IsControl(sign) && sign is not '\n' and not '\t')) == true);
            return control is null || findings.Visit("file", "control character", control, "document") ? root : null;
        }

        findings.Visit("file", yaml.Documents.Count == 0 ? "empty" : "not an object", Mark.Empty, "document");
        return null;
    }

    private static void ReportUnreadable(string text, YamlException exception, Findings findings)
    {
        var tab = Array.FindIndex(text.Split('\n'), line => line.TrimStart(' ').StartsWith('\t')) + 1;
        if (tab > 0)
        {
            findings.Visit("file", "tab", new Mark(0, tab, 1), "document");
        }
        else
        {
            var isDuplicate = exception.Message.Contains("Duplicate key", StringComparison.OrdinalIgnoreCase);
            findings.Visit("file", isDuplicate ? "duplicate key" : "not YAML", exception.Start, isDuplicate ? "document" : exception.Message.TrimEnd('.'));
        }
    }
}
