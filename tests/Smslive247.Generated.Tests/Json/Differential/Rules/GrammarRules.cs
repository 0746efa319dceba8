using System.Buffers;
using System.Text;

namespace Smslive247.Tests;

/// <summary>
/// What Newtonsoft lets pass though it is not JSON, told by the byte at which a body stops being JSON. The library refuses all
/// of it: whoever writes such a body does not mean it, or it is no longer what was written.
/// </summary>
internal static class GrammarRules
{
    private delegate bool Applies(ReadOnlySpan<byte> body, int fault);

    private static readonly (Rule Rule, Applies Applies)[] Known =
    [
        (Refused("Names have quotes", "JavaScript needs none.", """{"messageID":"m1",a:1}"""), IsUnquotedName),
        (Refused("There are no comments", "JavaScript has them.", """{"messageID":"m1"/* and no more */}"""), (body, fault) => body[fault] == '/'),
        (Refused("Quotes are double", "JavaScript has single ones too.", """{"messageID":'m1'}"""), (body, fault) => body[fault] == '\'' && Before(body, fault) != '\\'),
        (Refused("An apostrophe has no escape", "JavaScript has one.", """{"messageID":"m\'1"}"""), (body, fault) => body[fault] == '\'' && Before(body, fault) == '\\'),
        (Refused("Numbers are finite", "No member can be NaN or infinite.", """{"messageID":NaN}"""), (body, fault) => body[fault] is (byte)'N' or (byte)'I'),
        (Refused("Nothing is undefined", "JavaScript has the word.", """{"messageID":"m1","x":undefined}"""), (body, fault) => body[fault..].StartsWith("undefined"u8)),
        (Refused("Nothing is constructed", "JavaScript has the word.", """{"messageID":"m1","x":new Date(0)}"""), (body, fault) => Before(body, fault) == 'n' && body[fault..].StartsWith("ew"u8)),
        (Refused("Numbers do not begin with a zero", "Newtonsoft reads them as octal ones: 010 is 8.", """{"messageID":"m1","x":010}"""), IsLeadingZero),
        (Refused("Numbers are decimal", "Newtonsoft reads 0x10 as 16.", """{"messageID":"m1","x":0x10}"""), (body, fault) => body[fault] is (byte)'x' or (byte)'X' && Before(body, fault) == '0'),
        (Refused("Points and exponents have digits", "Newtonsoft takes what it or .NET can parse.", """{"messageID":1.}"""), (body, fault) => body[fault] == '.' || ".eE+-"u8.Contains(Before(body, fault))),
        (Refused("Commas and colons have a value behind them", "What was there is lost. Newtonsoft finds undefined.", """{"messageID":"m1","x":[1,,2],}"""), IsMissing),
        (Refused("Control characters are escaped", "In strings Newtonsoft keeps them, and elsewhere takes some for space.", "{\"messageID\":\"m\t1\"}"), (body, fault) => body[fault] < ' '),
        (Refused("Four signs are space", "Newtonsoft takes all of Unicode's.", "{\"messageID\":\u00A0\"m1\"}"), IsUnicodeSpace),
        (Refused("Nothing stands behind the value", "Newtonsoft is told so, and overlooks a sign behind a carriage return.", "{\"messageID\":\"m1\"}\rx"), (body, fault) => Rfc8259.FirstFault(body[..fault]) is null),
    ];

    private static readonly SearchValues<byte> Spaces = SearchValues.Create(" \t\r\n"u8);

    public static IReadOnlyList<Rule> All { get; } = [.. Known.Select(known => known.Rule)];

    /// <returns>Null if none says why Newtonsoft reads it.</returns>
    public static Rule? Find(byte[] body, int fault) => fault < body.Length ? Array.Find(Known, known => known.Applies(body, fault)).Rule : null;

    private static byte Before(ReadOnlySpan<byte> body, int fault) => fault > 0 ? body[fault - 1] : (byte)0;

    private static Rule Refused(string name, string why, string example) => new(name, RuleSide.Stricter, why, typeof(V5.Message), example);

    /// <summary>Letters, digits and the like, and then a colon.</summary>
    private static bool IsUnquotedName(ReadOnlySpan<byte> body, int fault)
    {
        var text = Encoding.UTF8.GetString(body[fault..]);
        var length = text.TakeWhile(sign => char.IsLetterOrDigit(sign) || sign is '_' or '$').Count();
        return length > 0 && text.AsSpan(length).TrimStart().StartsWith(':');
    }

    private static bool IsLeadingZero(ReadOnlySpan<byte> body, int fault) =>
        char.IsAsciiDigit((char)body[fault]) && Before(body, fault) == '0' && !char.IsAsciiDigit((char)Before(body, fault - 1));

    private static bool IsMissing(ReadOnlySpan<byte> body, int fault)
    {
        var before = body[..fault].LastIndexOfAnyExcept(Spaces);
        return ",]}"u8.Contains(body[fault]) && before >= 0 && ",:["u8.Contains(body[before]);
    }

    private static bool IsUnicodeSpace(ReadOnlySpan<byte> body, int fault) =>
        Rune.DecodeFromUtf8(body[fault..], out var sign, out _) == OperationStatus.Done && Rune.IsWhiteSpace(sign);
}
