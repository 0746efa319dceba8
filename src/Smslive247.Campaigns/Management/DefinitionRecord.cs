using Smslive247.Campaigns.States;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Management;

/// <summary>What a campaign is, as it is stored.</summary>
internal sealed class DefinitionRecord
{
    public const string Select =
        """
        select name as Name, account as Account, sender_id as SenderId, text as Text, route_id as RouteId, credit_budget as CreditBudget, good_until as GoodUntil
        from smslive247_campaign where id = @id
        """;

    public string Name { get; init; } = "";

    public string Account { get; init; } = "";

    public string SenderId { get; init; } = "";

    public string Text { get; init; } = "";

    public string? RouteId { get; init; }

    public long? CreditBudget { get; init; }

    public long? GoodUntil { get; init; }

    public CampaignDefinition ToDefinition() => new(Name, SenderId)
    {
        Text = Text,
        Account = AccountNames.Public(Account),
        RouteId = RouteId,
        CreditBudget = CreditBudget?.ToCredits(),
        GoodUntil = GoodUntil?.ToTime(),
    };
}
