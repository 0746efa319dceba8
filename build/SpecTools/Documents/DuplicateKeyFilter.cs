using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Smslive247.SpecTools.Documents;

/// <summary>Reads YAML without the second entry of a key, which YamlDotNet refuses.</summary>
/// <param name="parser">The parser of the file.</param>
/// <param name="report">Receives each repeated key.</param>
internal sealed class DuplicateKeyFilter(IParser parser, Action<Scalar> report) : IParser
{
    /// <summary>The open mappings and sequences.</summary>
    private readonly Stack<Level> open = new();

    public ParsingEvent? Current => parser.Current;

    public bool MoveNext()
    {
        if (!parser.MoveNext())
        {
            return false;
        }

        while (parser.Current is Scalar key && open.TryPeek(out var level) && level is { IsMapping: true, IsKeyNext: true } && !level.Keys.Add(key.Value))
        {
            report(key);
            parser.MoveNext();
            parser.SkipThisAndNestedEvents();
        }

        Track(parser.Current!);
        return true;
    }

    private void Track(ParsingEvent current)
    {
        if (current is NodeEvent && open.TryPeek(out var parent))
        {
            parent.IsKeyNext = !parent.IsKeyNext;
        }

        if (current is MappingStart or SequenceStart)
        {
            open.Push(new Level(current is MappingStart));
        }
        else if (current is MappingEnd or SequenceEnd)
        {
            open.Pop();
        }
    }

    private sealed class Level(bool isMapping)
    {
        public bool IsMapping => isMapping;

        public bool IsKeyNext { get; set; } = true;

        public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);
    }
}
