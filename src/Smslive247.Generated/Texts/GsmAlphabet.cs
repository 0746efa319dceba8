namespace Smslive247.Texts;

/// <summary>The default alphabet of 3GPP TS 23.038 (GSM 03.38), in the standard's order, and its extension table.</summary>
internal static class GsmAlphabet
{
    private const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅå" +
        "Δ_ΦΓΛΩΠΨΣΘΞÆæßÉ" +
        " !\"#¤%&'()*+,-./" +
        "0123456789:;<=>?" +
        "¡ABCDEFGHIJKLMNO" +
        "PQRSTUVWXYZÄÖÑÜ§" +
        "¿abcdefghijklmno" +
        "pqrstuvwxyzäöñüà";

    private const string Extension = "\f^{}\\[~]|€";

    private static readonly byte[] Widths = Build();

    /// <summary>How many septets a character takes: 1, 2 behind an escape, or 0 for one that the alphabet has not.</summary>
    public static int WidthOf(char character) => character < Widths.Length ? Widths[character] : 0;

    private static byte[] Build()
    {
        var widths = new byte[Basic.Concat(Extension).Max() + 1];
        foreach (var character in Basic)
        {
            widths[character] = 1;
        }

        foreach (var character in Extension)
        {
            widths[character] = 2;
        }

        return widths;
    }
}
