namespace Smslive247.Campaigns.States;

/// <summary>A campaign that a statement changed.</summary>
internal sealed record CampaignName
{
    public const string OfCampaign = "kind as Kind, name as Name, account as Account";

    /// <summary>As subqueries, since SQLite returns columns of the updated table only.</summary>
    public const string OfSend =
        """
        (select c.kind from smslive247_campaign c where c.id = campaign_id) as Kind, (select c.name from smslive247_campaign c where c.id = campaign_id) as Name,
            (select c.account from smslive247_campaign c where c.id = campaign_id) as Account
        """;

    public CampaignKind Kind { get; init; }

    public string Name { get; init; } = "";

    public string Account { get; init; } = "";

    public string Text => CampaignNames.Public(Kind, Name) ?? "outbox";

    public CampaignEvent ToEvent(CampaignEventKind kind, CampaignPauseReason reason = CampaignPauseReason.None) =>
        new(kind, CampaignNames.Public(Kind, Name), AccountNames.Public(Account), reason);
}
