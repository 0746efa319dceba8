using System.Text;

namespace Smslive247.Sandbox.Formats;

/// <summary>Reads CSV row by row. A quotation that is never closed goes on to the end: what people upload need not be perfect.</summary>
internal sealed class CsvReader(string text)
{
    private int position;

    private char? Next => position < text.Length ? text[position] : null;

    /// <returns>The cells of the next row; null at the end.</returns>
    public IReadOnlyList<string>? ReadRow()
    {
        if (Next is null)
        {
            return null;
        }

        List<string> cells = [ReadCell()];
        while (Next is ',')
        {
            position++;
            cells.Add(ReadCell());
        }

        SkipLineEnd();
        return cells;
    }

    private string ReadCell() => Next is '"' ? ReadQuoted() + ReadPlain() : ReadPlain();

    private string ReadPlain()
    {
        var start = position;
        while (Next is not null and not ',' and not '\r' and not '\n')
        {
            position++;
        }

        return text[start..position];
    }

    private string ReadQuoted()
    {
        var cell = new StringBuilder();
        for (position++; Next is { } character; position++)
        {
            if (character == '"' && !IsDoubled())
            {
                position++;
                break;
            }

            cell.Append(character);
        }

        return cell.ToString();
    }

    /// <summary>Steps onto the second of two quotation marks, which stand for one.</summary>
    private bool IsDoubled()
    {
        var isDoubled = position + 1 < text.Length && text[position + 1] == '"';
        position += isDoubled ? 1 : 0;
        return isDoubled;
    }

    private void SkipLineEnd()
    {
        position += Next is '\r' ? 1 : 0;
        position += Next is '\n' ? 1 : 0;
    }
}
