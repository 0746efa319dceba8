using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Resolves references to components.</summary>
internal sealed class References(YamlMappingNode root, Findings findings)
{
    private const string Local = "#/components/";

    private readonly HashSet<string> followed = [];

    /// <summary>Whether the reference was followed: the component is a part of a request or of a successful response.</summary>
    public bool IsFollowed(string reference) => followed.Contains(reference);

    /// <summary>Follows a reference, and reports one that leads nowhere.</summary>
    /// <param name="node">The element, or a reference to it.</param>
    /// <param name="subject">The operation or schema, for problems.</param>
    /// <param name="kind">The kind of component that the place requires.</param>
    /// <returns>The element, or null; and the name of the component, or null if the element is in its place.</returns>
    public (YamlNode? Element, string? Name) Resolve(YamlNode? node, string subject, string kind = "schemas")
    {
        string? name = null;
        for (var depth = 0; node.Get("$ref") is { } reference; depth++)
        {
            if (((YamlMappingNode)node!).Children.Count > 1)
            {
                findings.Visit("reference", "with other keys", reference, subject);
            }

            var target = Find(reference.Text() ?? "");
            if (target is null || depth > 10)
            {
                var isElsewhere = reference.Text() is { } text && !text.StartsWith('#');
                findings.Visit("reference", isElsewhere ? "to another file" : "unknown", reference, $"{subject}: {reference.Text()}");
                return (null, name);
            }

            if (!reference.Text()!.StartsWith($"{Local}{kind}/", StringComparison.Ordinal))
            {
                findings.Visit("reference", "to another kind", reference, $"{subject}: {reference.Text()}");
                return (null, name);
            }

            followed.Add(reference.Text()!);
            (node, name) = (target, reference.Text()!.Split('/')[^1]);
        }

        return (node, name);
    }

    private YamlNode? Find(string reference) => reference.StartsWith(Local, StringComparison.Ordinal)
        ? reference[2..].Split('/').Aggregate((YamlNode?)root, (node, key) => node.Get(key))
        : null;
}
