using Smslive247.Campaigns.Texts;

namespace Smslive247.Campaigns;

/// <summary>What a campaign will send, cost and take.</summary>
public sealed record CampaignForecast
{
    /// <summary>The recipients that wait, those who opted out included.</summary>
    public required long Recipients { get; init; }

    /// <summary>Of them, those who opted out, and will be skipped.</summary>
    public required long OptedOut { get; init; }

    /// <summary>The parts of all messages together, without those who opted out.</summary>
    public required long Parts { get; init; }

    /// <summary>How many recipients have a text of how many parts, without those who opted out.</summary>
    public required IReadOnlyDictionary<int, long> PartsOfTexts { get; init; }

    /// <summary>A text of the most parts; null without recipients.</summary>
    public required string? LongestText { get; init; }

    /// <summary>The recipients in whose text a value is empty.</summary>
    public required long EmptyValues { get; init; }

    /// <summary>The recipients that lack a column that the text names. The campaign cannot start.</summary>
    public required long UnknownPlaceholders { get; init; }

    /// <summary>The recipients whose text has more than five parts. The campaign cannot start.</summary>
    public required long TooLong { get; init; }

    /// <summary>The recipients whose text is empty. The campaign cannot start.</summary>
    public required long Empty { get; init; }

    /// <summary>The credits of these parts.</summary>
    /// <value>Null if <see cref="CampaignsOptions.CreditsPerPart"/> is not set and the service has charged nothing yet.</value>
    public required decimal? Credits { get; init; }

    /// <summary>The time that sending these parts takes at <see cref="CampaignsOptions.PartsPerSecond"/>, without the hours in between.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>Why the campaign cannot start; null if it can.</summary>
    public string? Problem =>
        Recipients == 0 ? "The campaign has no recipients."
        : UnknownPlaceholders > 0 ? $"{UnknownPlaceholders} recipients lack a column that the text names in braces."
        : TooLong > 0 ? $"{TooLong} texts have more than {RenderedText.MaxParts} parts."
        : Empty > 0 ? $"{Empty} texts are empty."
        : null;

    /// <summary>Returns the figures, without a text.</summary>
    public override string ToString() => $"{Recipients} recipients, {Parts} parts";
}
