using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Smslive247.SpecTools.Documents;

/// <summary>Converts YAML to JSON. Limits keep a damaged file from exhausting stack or memory: aliases can multiply a few lines, or contain themselves.</summary>
internal sealed class YamlJson
{
    /// <summary>As the reader of JSON has.</summary>
    private const int MaxDepth = 64;

    private const int MaxSize = 2_000_000;

    private readonly Parser parser;
    private readonly Action<string, string>? reportDuplicate;
    private readonly Dictionary<AnchorName, Anchored> anchors = [];

    /// <summary>The number of values; a long text counts as several.</summary>
    private int size;

    private YamlJson(string text, Action<string, string>? reportDuplicate) => (parser, this.reportDuplicate) = (new(new StringReader(text)), reportDuplicate);

    /// <param name="text">The file.</param>
    /// <param name="reportDuplicate">Receives the pointer of the object and each repeated key, whose first entry is used; null if a repeated key is an exception.</param>
    public static JsonNode? Parse(string text, Action<string, string>? reportDuplicate = null)
    {
        JsonNode?[] documents = [.. new YamlJson(text, reportDuplicate).ReadDocuments()];
        return documents.Length == 1 ? documents[0] : throw new SpecException($"the file must contain one YAML document, not {documents.Length}.");
    }

    private IEnumerable<JsonNode?> ReadDocuments()
    {
        parser.Consume<StreamStart>();
        while (!parser.TryConsume<StreamEnd>(out _))
        {
            parser.Consume<DocumentStart>();
            yield return Read("#", 0);
            parser.Consume<DocumentEnd>();
        }
    }

    private JsonNode? Read(string pointer, int depth)
    {
        var start = parser.Consume<ParsingEvent>();
        Add(1, start is MappingStart or SequenceStart ? depth + 1 : depth, start);
        if (start is AnchorAlias alias)
        {
            return Copy(alias, depth);
        }

        var sizeBefore = size;
        var node = start switch
        {
            MappingStart => ReadMapping(pointer, depth),
            SequenceStart => ReadSequence(pointer, depth),
            Scalar scalar => ReadScalar(scalar, depth),
            _ => throw new SpecException($"line {start.Start.Line}: this has no equivalent in JSON."),
        };
        if (start is NodeEvent { Anchor: { IsEmpty: false } anchor })
        {
            anchors[anchor] = new(node, size - sizeBefore, HeightOf(node));
        }

        return node;
    }

    private JsonObject ReadMapping(string pointer, int depth)
    {
        var json = new JsonObject();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.TryConsume<Scalar>(out var scalar) ? scalar : throw new SpecException($"line {parser.Current?.Start.Line}: a key must be text.");
            var value = Read($"{pointer}/{DocumentError.Escape(key.Value)}", depth + 1);
            if (!json.ContainsKey(key.Value))
            {
                json.Add(key.Value, value);
            }
            else if (reportDuplicate is null)
            {
                throw new SpecException($"line {key.Start.Line}: the key '{key.Value}' is repeated.");
            }
            else
            {
                reportDuplicate(pointer, key.Value);
            }
        }

        return json;
    }

    private JsonArray ReadSequence(string pointer, int depth)
    {
        var json = new JsonArray();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            json.Add(Read($"{pointer}/{json.Count}", depth + 1));
        }

        return json;
    }

    private JsonNode? ReadScalar(Scalar scalar, int depth)
    {
        Add(scalar.Value.Length / MaxDepth, depth, scalar);
        return YamlScalar.Convert(scalar);
    }

    /// <summary>An anchor is known from the end of its value on, so that none contains itself.</summary>
    private JsonNode? Copy(AnchorAlias alias, int depth)
    {
        var anchored = anchors.GetValueOrDefault(alias.Value) ?? throw new SpecException($"line {alias.Start.Line}: the alias *{alias.Value} has no anchor before it, or is inside its own anchor.");
        Add(anchored.Size, depth + anchored.Height, alias);
        return anchored.Node?.DeepClone();
    }

    private void Add(int count, int depth, ParsingEvent at)
    {
        size += count;
        if (depth > MaxDepth || size > MaxSize)
        {
            throw new SpecException($"line {at.Start.Line}: " + (depth > MaxDepth ? $"more than {MaxDepth} levels." : $"more than {MaxSize} values, with those of aliases."));
        }
    }

    private static int HeightOf(JsonNode? node) => node switch
    {
        JsonObject json => 1 + json.Select(entry => HeightOf(entry.Value)).DefaultIfEmpty().Max(),
        JsonArray list => 1 + list.Select(HeightOf).DefaultIfEmpty().Max(),
        _ => 0,
    };

    private sealed record Anchored(JsonNode? Node, int Size, int Height);
}
