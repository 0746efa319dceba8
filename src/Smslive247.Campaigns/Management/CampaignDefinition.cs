using System.Security.Cryptography;
using System.Text.Json;
using Smslive247.Campaigns.Texts;

namespace Smslive247.Campaigns;

/// <summary>What a campaign is. It does not change once the campaign exists.</summary>
public sealed class CampaignDefinition
{
    /// <param name="name">The name, by which processes find the campaign.</param>
    /// <param name="senderId">The sender ID.</param>
    /// <exception cref="ArgumentException">A parameter is empty.</exception>
    public CampaignDefinition(string name, string senderId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(senderId);
        (Name, SenderId) = (name, senderId);
    }

    /// <summary>The name, by which processes find the campaign.</summary>
    public string Name { get; }

    /// <summary>The sender ID.</summary>
    public string SenderId { get; }

    /// <summary>The text. <c>{First Name}</c> is the value of the column First Name of a recipient; letter case and blanks in the name do not matter.</summary>
    public required string Text { get; init; }

    /// <summary>The names in braces of <see cref="Text"/>, each once: the columns that a recipient needs, whatever their letter case and blanks.</summary>
    public IReadOnlyList<string> Placeholders => TextTemplate.ListPlaceholders(Text);

    /// <summary>The name under which the account was registered.</summary>
    /// <value>Default: null, the account without a name.</value>
    public string? Account { get; init; }

    /// <summary>The route; null for that of the account.</summary>
    public string? RouteId { get; init; }

    /// <summary>The most credits that the campaign spends.</summary>
    /// <value>
    /// Default: null, no limit. It is passed only if the service charges more for a part than is known beforehand, by that difference for each message
    /// that is in flight.
    /// </value>
    public decimal? CreditBudget { get; init; }

    /// <summary>The time from which on messages are too late, and are skipped.</summary>
    /// <value>Default: null, no limit.</value>
    public DateTimeOffset? GoodUntil { get; init; }

    /// <summary>Of everything but the name, with which two definitions are compared.</summary>
    internal string ContentHash => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
        new[] { SenderId, Text, Account, RouteId, CreditBudget?.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture), GoodUntil?.ToUniversalTime().ToString("O") })));

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
