namespace Smslive247.Campaigns.Texts;

/// <summary>The text of one recipient.</summary>
internal sealed record RenderedText(string Text, int Parts, TextFindings Findings)
{
    /// <summary>The vendor's user interface stops here.</summary>
    public const int MaxParts = 5;

    public static RenderedText From(string text, TextFindings findings = TextFindings.None)
    {
        var parts = SmsText.Count(text).Parts;
        return new(text, parts, findings | (parts > MaxParts ? TextFindings.TooLong : 0) | (string.IsNullOrWhiteSpace(text) ? TextFindings.Empty : 0));
    }

    public override string ToString() => $"{Parts} parts";
}
