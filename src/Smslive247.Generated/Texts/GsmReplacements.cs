namespace Smslive247.Texts;

/// <summary>Texts of the GSM alphabet in place of typography, which word processors and phones insert. Letters stay: a replacement would misspell a name.</summary>
internal static class GsmReplacements
{
    public static string? Find(char character) => character switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u02BC' or '\u0060' or '\u00B4' => "'",
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u00AB' or '\u00BB' => "\"",
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => "-",
        '\u2039' => "<",
        '\u203A' => ">",
        '\u2026' => "...",
        '\u2022' or '\u00B7' => "*",
        '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000' or '\t' => " ",
        '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => "",
        '\u2028' or '\u2029' or '\u0085' => "\n",
        _ => null,
    };
}
