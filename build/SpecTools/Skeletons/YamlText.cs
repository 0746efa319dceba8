namespace Smslive247.SpecTools.Skeletons;

/// <summary>
/// YAML in block style as lines. Text is inserted between them, so that comments and formatting stay as they are, which
/// a serializer would not preserve.
/// </summary>
internal sealed class YamlText(string text)
{
    private readonly List<string> lines = [.. text.Split('\n')];

    private string LineEnd { get; } = text.Contains("\r\n", StringComparison.Ordinal) ? "\r" : "";

    /// <summary>The block of a key, by the keys that lead to it.</summary>
    /// <exception cref="SpecException">There is none.</exception>
    public Block Find(params IEnumerable<string> keys)
    {
        var block = new Block(-1, lines.Count, -1);
        foreach (var key in keys)
        {
            block = Children(block).FirstOrDefault(child => KeyOf(child.First) == key) is { Indent: >= 0 } found
                ? found
                : throw new SpecException($"the document has no '{key}' in block style, of {string.Join('/', keys)}.");
        }

        return block;
    }

    /// <summary>The line behind the last entry of a list at the left margin that begins with a line; null if there is none.</summary>
    public int? FindEndOfEntries(Func<string, bool> isMeant)
    {
        var first = lines.FindLastIndex(line => isMeant(line));
        return first < 0 ? null : EndOf(first, indent: 0);
    }

    public int End => EndOf(-1, -1);

    /// <summary>Inserts lines, and moves those behind.</summary>
    public void Insert(int at, string inserted) => lines.InsertRange(at, inserted.Split('\n').Select(line => line + LineEnd));

    public override string ToString() => string.Join('\n', lines);

    private IEnumerable<Block> Children(Block parent)
    {
        var indent = Enumerable.Range(parent.First + 1, parent.End - parent.First - 1).Where(IsContent).Select(Indent).FirstOrDefault(-1);
        return Enumerable.Range(parent.First + 1, parent.End - parent.First - 1)
            .Where(line => IsContent(line) && Indent(line) == indent).Select(line => new Block(line, EndOf(line, indent), indent));
    }

    /// <summary>Blank lines and comments between two blocks belong to the second.</summary>
    private int EndOf(int first, int indent)
    {
        var next = Enumerable.Range(first + 1, lines.Count - first - 1).FirstOrDefault(line => IsContent(line) && Indent(line) <= indent, lines.Count);
        return Enumerable.Range(first + 1, next - first - 1).LastOrDefault(IsContent, first) + 1;
    }

    private string KeyOf(int line) => lines[line].Trim().Split(": ")[0].TrimEnd(':').Trim('\'', '"');

    private bool IsContent(int line) => lines[line].TrimStart() is { } text && text.TrimEnd().Length > 0 && text[0] != '#';

    private int Indent(int line) => lines[line].TakeWhile(character => character == ' ').Count();
}

/// <summary>The lines of a key and its value.</summary>
/// <param name="First">The line of the key.</param>
/// <param name="End">The line behind the last one.</param>
/// <param name="Indent">The indentation of the key.</param>
internal readonly record struct Block(int First, int End, int Indent);
