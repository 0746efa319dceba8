using System.Buffers;

namespace Smslive247.Sandbox.Messages;

/// <summary>The alphabet of GSM 03.38.</summary>
internal static class Gsm7
{
    private const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?" +
        "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private const string Extension = "\f^{}\\[~]|€";

    private static readonly SearchValues<char> Alphabet = SearchValues.Create(Basic + Extension);

    public static bool CanWrite(string text) => !text.AsSpan().ContainsAnyExcept(Alphabet);

    /// <summary>How many places each character takes.</summary>
    public static IEnumerable<int> Widths(string text) => text.Select(character => Extension.Contains(character, StringComparison.Ordinal) ? 2 : 1);
}
