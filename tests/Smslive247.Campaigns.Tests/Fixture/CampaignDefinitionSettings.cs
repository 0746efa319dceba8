namespace Smslive247.Campaigns.Tests.Fixture;

internal sealed class CampaignDefinitionSettings
{
    public decimal? CreditBudget { get; set; }

    public DateTimeOffset? GoodUntil { get; set; }

    public string? Account { get; set; }
}
