namespace Smslive247.Json;

/// <summary>An extensible set of words: known words have names, unknown words keep their text.</summary>
/// <remarks>The methods depend on the type only, not on the instance. .NET Standard has no static interface members.</remarks>
internal interface IOpenEnum<out T>
{
    /// <summary>The text as received.</summary>
    string Text { get; }

    IReadOnlyList<string> KnownWords { get; }

    /// <summary>Creates a value. A known word is not allocated.</summary>
    T FromUtf8(ReadOnlySpan<byte> text);

    T FromText(string text);
}
