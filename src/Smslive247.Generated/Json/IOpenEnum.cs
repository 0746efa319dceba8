namespace Smslive247.Json;

/// <summary>A set of words that may grow: known words have names, unknown ones keep their text.</summary>
internal interface IOpenEnum<out T>
{
    /// <summary>The text as it was received.</summary>
    string Text { get; }

    /// <summary>The known words; the receiver does not matter.</summary>
    IReadOnlyList<string> KnownWords { get; }

    /// <summary>The value with this text; the receiver does not matter. Known words take no memory.</summary>
    T FromUtf8(ReadOnlySpan<byte> text);

    /// <summary>The value with this text, letter by letter; the receiver does not matter.</summary>
    T FromText(string text);
}
