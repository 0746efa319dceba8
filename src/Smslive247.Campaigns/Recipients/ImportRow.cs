using Smslive247.Campaigns.Texts;

namespace Smslive247.Campaigns.Recipients;

/// <summary>A row as it is written: with a number and a text, or with a problem.</summary>
internal sealed record ImportRow(long Row, string Key, string PhoneNumber, RenderedText? Text, string? Problem = null)
{
    public object ToJson() => new { source = Row, hash = Key, phone = PhoneNumber, message = Text?.Text, part_count = Text?.Parts, finding = (int?)Text?.Findings };

    public override string ToString() => $"row {Row}";
}
