namespace Smslive247.Texts;

/// <summary>The default alphabet of 3GPP TS 23.038 (GSM 03.38), in its order, and its extension table.</summary>
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

    /// <summary>Returns the number of septets of a character: 1, 2 with the escape character, or 0 if it is not in the alphabet.</summary>
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
