namespace Smslive247.Internal;

/// <summary>A set of words that may grow: known words have names, unknown ones keep their text.</summary>
internal interface IOpenEnum<out T>
{
    /// <summary>The text as it came.</summary>
    string Text { get; }

    /// <summary>The value with this text; the receiver does not matter.</summary>
    T FromText(string text);
}
