using System.Text;

namespace Smslive247.Internal;

/// <content>Objects, arrays, and the names in them.</content>
internal sealed partial class JsonCursor
{
    private int depth;
    private bool atFirst;
    private int nameStart;
    private int nameLength;
    private byte[]? unescapedName;

    /// <summary>The name of the member that <see cref="NextMember"/> found.</summary>
    public ReadOnlySpan<byte> NameBytes => unescapedName ?? bytes.AsSpan(nameStart, nameLength);

    /// <summary>The same as text.</summary>
    public string Name => Encoding.UTF8.GetString(NameBytes.ToArray());

    public bool NameIs(ReadOnlySpan<byte> name) => NameBytes.SequenceEqual(name);

    /// <summary>Goes back to a position at which an object or array of the outermost level began.</summary>
    public void Return(int start) => (position, depth) = (start, 0);

    public void BeginObject() => Begin(JsonKind.Object, "an object");

    public void BeginArray() => Begin(JsonKind.Array, "an array");

    public bool NextMember()
    {
        if (!NextElement((byte)'}'))
        {
            return false;
        }

        ReadName();
        Expect((byte)':');
        return true;
    }

    public bool NextItem() => NextElement((byte)']');

    private void Begin(JsonKind kind, string expected)
    {
        if (Peek() != kind)
        {
            throw Mismatch(expected);
        }

        if (++depth > options.MaxDepth)
        {
            throw Error($"The value is nested more than {options.MaxDepth} deep");
        }

        position++;
        atFirst = true;
    }

    private bool NextElement(byte close)
    {
        SkipSpace();
        if (position < end && bytes[position] == close)
        {
            position++;
            depth--;
            atFirst = false;
            return false;
        }

        if (!atFirst)
        {
            Expect((byte)',');
        }

        atFirst = false;
        return true;
    }

    private void ReadName()
    {
        if (Peek() != JsonKind.String)
        {
            throw Error("The name of a member is missing");
        }

        nameStart = position + 1;
        nameLength = RawString(out var escaped).Length;
        unescapedName = escaped ? Encoding.UTF8.GetBytes(Unescape(nameStart, nameLength)) : null;
    }
}
