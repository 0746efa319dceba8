using YamlDotNet.RepresentationModel;

namespace Smslive247.SpecTools.Documents;

/// <summary>Finds the line of an element in the YAML text of a document.</summary>
internal sealed class ElementPlace
{
    private readonly SpecDocument document;
    private readonly YamlMappingNode? root;

    public ElementPlace(SpecDocument document)
    {
        this.document = document;
        if (!document.IsJson)
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(document.Text));
            root = yaml.Documents[0].RootNode as YamlMappingNode;
        }
    }

    /// <param name="owner">An operation or a schema; the place of one that does not exist yet is the paths.</param>
    /// <param name="member">A parameter, property, header or status; null for the owner itself.</param>
    /// <returns>The line of the element, or of the nearest one above it; null in JSON, which may have one line.</returns>
    public long? FindLine(string owner, string? member)
    {
        var operation = document.Operations.FirstOrDefault(operation => operation.Name == owner);
        var element = operation is null
            ? Enter(root, "components", "schemas", owner)
            : Enter(root, "paths", operation.Path, operation.Method.ToLowerInvariant());
        return ((member is null ? null : FindMember(element, operation, member)) ?? element ?? Enter(root, "paths"))?.Line;
    }

    private Element? FindMember(Element? owner, SpecOperation? operation, string member) => operation is null
        ? Enter(owner?.Node, "properties", member) ?? Enter(owner?.Node, "enum")
        : FindParameter(owner?.Node, member) ?? FindParameter(Enter(root, "paths", operation.Path)?.Node, member) ?? FindPart(owner?.Node, member);

    private Element? FindParameter(YamlNode? node, string name) => (Enter(node, "parameters")?.Node as YamlSequenceNode ?? [])
        .Select(child => Follow(new Element(child.Start.Line, child))).FirstOrDefault(item => Enter(item?.Node, "name")?.Node.ToString() == name);

    private static Element? FindPart(YamlNode? operation, string member) => member switch
    {
        "(body)" => Enter(operation, "requestBody"),
        _ when member.StartsWith("status ", StringComparison.Ordinal) => Enter(operation, "responses", member["status ".Length..]) ?? Enter(operation, "responses"),
        _ => Enter(operation, "responses"),
    };

    private Element? Follow(Element element) => Enter(element.Node, "$ref")?.Node.ToString() is { } reference
        ? Enter(root, [.. reference.TrimStart('#', '/').Split('/').Select(DocumentError.Unescape)])
        : element;

    private static Element? Enter(YamlNode? node, params IEnumerable<string> keys) => keys.Aggregate(node is null ? null : new Element(node.Start.Line, node), (element, key) => Child(element?.Node, key));

    private static Element? Child(YamlNode? node, string key) => (node as YamlMappingNode)?.Children
        .Where(entry => entry.Key is YamlScalarNode name && name.Value == key).Select(entry => new Element(entry.Key.Start.Line, entry.Value)).FirstOrDefault();

    /// <param name="Line">Of its key, if it has one.</param>
    /// <param name="Node">The value.</param>
    private sealed record Element(long Line, YamlNode Node);
}
