using System.Globalization;
using System.Text;

namespace Smslive247.Internal;

/// <summary>
/// The digits of a text, and whether they have a leading plus. libphonenumber receives nothing else: in a whole text, it would convert letters to
/// digits, and ignore extensions and second numbers.
/// </summary>
internal sealed class WrittenNumber
{
    // The length of two numbers with all prefixes. A longer text is not parsed.
    private const int MostDigits = 40;

    private readonly StringBuilder digits = new();
    private readonly List<int> breaks = [];
    private bool plusMayFollow = true;

    public WrittenNumber(string text)
    {
        for (var index = 0; index < text.Length && Problem == Problem.None; index += char.IsSurrogatePair(text, index) ? 2 : 1)
        {
            Take(text, index, Signs.KindAt(text, index));
        }

        if (Problem == Problem.None)
        {
            Problem = digits.Length switch
            {
                0 => Problem.Empty,
                > MostDigits => breaks.Count > 0 ? Problem.MoreThanOne : Problem.TooLong,
                _ => Problem.None,
            };
        }
    }

    /// <summary>A problem of the characters, regardless of numbering plans.</summary>
    public Problem Problem { get; private set; }

    public bool HasPlus { get; private set; }

    public string Digits => digits.ToString();

    /// <summary>The digits before each slash or line end that more digits follow.</summary>
    public IEnumerable<string> Beginnings =>
        breaks.Distinct().Where(length => length < digits.Length).Select(length => digits.ToString(0, length));

    private void Take(string text, int index, SignKind kind)
    {
        switch (kind)
        {
            case SignKind.Digit:
                digits.Append((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(text, index)));
                break;
            case SignKind.Plus when plusMayFollow:
                HasPlus = true;
                break;
            case SignKind.Plus:
                Problem = Problem.MisplacedPlus;
                break;
            case SignKind.Slash or SignKind.LineEnd:
                breaks.Add(digits.Length);
                break;
            case SignKind.Invalid:
                Problem = Problem.InvalidCharacter;
                break;
        }

        plusMayFollow &= kind is SignKind.Blank or SignKind.LineEnd or SignKind.Opening;
    }
}
