namespace Smslive247;

/// <summary>A character for which a text needs UCS-2.</summary>
public readonly record struct SmsTextCharacter
{
    internal SmsTextCharacter(string text, int index, string? replacement) => (Text, Index, Replacement) = (text, index, replacement);

    /// <summary>The character: one UTF-16 code unit, or the two of a pair.</summary>
    public string Text { get; }

    /// <summary>Its index in the text.</summary>
    public int Index { get; }

    /// <summary>The text of the GSM alphabet that reads the same, or nearly so; empty if the character is invisible.</summary>
    /// <value>Null if there is none, such as for a letter of another script, an emoji or the naira sign.</value>
    public string? Replacement { get; }
}
