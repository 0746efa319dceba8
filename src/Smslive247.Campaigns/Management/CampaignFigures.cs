using Smslive247.Campaigns.Claims;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Numbers;
using Smslive247.Campaigns.Rate;
using Smslive247.Campaigns.States;
using Smslive247.Campaigns.Texts;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Management;

/// <summary>Counts what a campaign has and does.</summary>
internal sealed class CampaignFigures(long id, IDatabase database, CampaignsOptions options)
{
    public Task<CampaignProgress> GetProgressAsync(CancellationToken cancellationToken) => database.ReadAsync(
        async session =>
        {
            var campaign = await session.FirstAsync<CampaignRecord>("select state as State, pause_reason as PauseReason, spent as Spent from smslive247_campaign join smslive247_ledger on campaign_id = id where id = @id", new { id }).ConfigureAwait(false);
            var states = await session.QueryAsync<StateRecord>("select state as State, count(*) as Recipients, cast(sum(reserved) as bigint) as Reserved, cast(sum(earlier_reserved) as bigint) as EarlierReserved from smslive247_send where campaign_id = @id group by state", new { id }).ConfigureAwait(false);
            return new CampaignProgress(
                campaign!.State, campaign.State == CampaignState.Paused ? campaign.PauseReason : CampaignPauseReason.None,
                states.ToDictionary(state => state.State, state => state.Recipients), campaign.Spent.ToCredits(),
                states.Sum(state => state.EarlierReserved + (IsReserved(state.State) ? state.Reserved : 0)).ToCredits())
            {
                Deliveries = await CountDeliveriesAsync(session).ConfigureAwait(false),
            };
        },
        cancellationToken);

    public async Task<CampaignDefinition> ReadDefinitionAsync(CancellationToken cancellationToken) => (await database.ReadAsync(
        session => session.FirstAsync<DefinitionRecord>(DefinitionRecord.Select, new { id }), cancellationToken).ConfigureAwait(false))!.ToDefinition();

    public Task<CampaignForecast> ForecastAsync(CancellationToken cancellationToken) => database.ReadAsync(ForecastAsync, cancellationToken);

    /// <exception cref="CampaignException">It has no recipients, or texts that cannot be sent.</exception>
    public async Task ThrowIfNotStartableAsync(Session session)
    {
        if ((await ForecastAsync(session).ConfigureAwait(false)).Problem is { } problem)
        {
            throw new CampaignException(problem);
        }
    }

    private async Task<IReadOnlyDictionary<DeliveryState, long>> CountDeliveriesAsync(Session session)
    {
        var counts = await session.QueryAsync<DeliveryRecord>(
            $"""
            select delivered as Rank, count(*) as Recipients from (
                select min({DeliveryOrder.Rank}) as delivered from smslive247_send s join smslive247_message m on m.send_id = s.id where s.campaign_id = @id group by s.id) as recipients
            group by delivered
            """,
            new { id }).ConfigureAwait(false);
        return counts.ToDictionary(count => DeliveryOrder.FromRank(count.Rank), count => count.Recipients);
    }

    private async Task<CampaignForecast> ForecastAsync(Session session)
    {
        var account = await ReadAccountAsync(session).ConfigureAwait(false);
        var texts = await ListTextsAsync(session, account).ConfigureAwait(false);
        var sent = texts.Where(text => !text.IsOptedOut).ToList();
        var parts = sent.Sum(text => text.Parts * text.Recipients);
        return new()
        {
            Recipients = texts.Sum(text => text.Recipients),
            OptedOut = texts.Sum(text => text.Recipients) - sent.Sum(text => text.Recipients),
            PartsOfTexts = sent.OrderBy(text => text.Parts).ToDictionary(text => text.Parts, text => text.Recipients),
            Parts = parts,
            LongestText = await ReadLongestAsync(session).ConfigureAwait(false),
            EmptyValues = texts.Sum(text => text.EmptyValues),
            UnknownPlaceholders = texts.Sum(text => text.Unknown),
            TooLong = texts.Sum(text => text.TooLong),
            Empty = texts.Sum(text => text.Empty),
            Credits = PriceOf(account) * parts,
            Duration = TimeSpan.FromSeconds(parts * RateGate.Margin / options.PartsPerSecond),
        };
    }

    private async Task<AccountRecord> ReadAccountAsync(Session session) => (await session.FirstAsync<AccountRecord>(
        """
        select c.account as Account, c.sender_id as SenderId, a.credits_per_part as LearnedPrice
        from smslive247_campaign c join smslive247_account a on a.name = c.account where c.id = @id
        """,
        new { id }).ConfigureAwait(false))!;

    private Task<IReadOnlyList<TextRecord>> ListTextsAsync(Session session, AccountRecord account) => session.QueryAsync<TextRecord>(
        $"""
        select parts as Parts, opted_out as IsOptedOut, count(*) as Recipients, {Count(TextFindings.UnknownPlaceholder)} as Unknown,
            {Count(TextFindings.EmptyValue)} as EmptyValues, {Count(TextFindings.TooLong)} as TooLong, {Count(TextFindings.Empty)} as Empty
        from (
            select parts, findings, {OptOutSql.IsOptedOut(database)} as opted_out
            from smslive247_send where campaign_id = @id and state = {(int)RecipientState.Pending}) as pending
        group by parts, opted_out
        """,
        new { id, account.Account, account.SenderId });

    private Task<string?> ReadLongestAsync(Session session) => session.FirstAsync<string>(
        $"select text from smslive247_send where campaign_id = @id and state = {(int)RecipientState.Pending} order by parts desc, length(text) desc limit 1", new { id });

    private static bool IsReserved(RecipientState state) => state is RecipientState.Sending or RecipientState.Unknown or RecipientState.Unresolved;

    private static string Count(TextFindings finding) => $"cast(sum(case when findings & {(int)finding} > 0 then 1 else 0 end) as bigint)";

    /// <returns>Null if no price is known.</returns>
    private decimal? PriceOf(AccountRecord account) =>
        options.CreditsPerPart is null && account.LearnedPrice == 0 ? null : PartPrice.From(options.CreditsPerPart, account.LearnedPrice).ToCredits();

    private sealed class CampaignRecord
    {
        public CampaignState State { get; init; }

        public CampaignPauseReason PauseReason { get; init; }

        public long Spent { get; init; }
    }

    private sealed class StateRecord
    {
        public RecipientState State { get; init; }

        public long Recipients { get; init; }

        public long Reserved { get; init; }

        public long EarlierReserved { get; init; }
    }

    private sealed class DeliveryRecord
    {
        public long Rank { get; init; }

        public long Recipients { get; init; }
    }

    private sealed class AccountRecord
    {
        public string Account { get; init; } = "";

        public string SenderId { get; init; } = "";

        public long LearnedPrice { get; init; }
    }

    private sealed class TextRecord
    {
        public int Parts { get; init; }

        public bool IsOptedOut { get; init; }

        public long Recipients { get; init; }

        public long Unknown { get; init; }

        public long EmptyValues { get; init; }

        public long TooLong { get; init; }

        public long Empty { get; init; }
    }
}
