using Smslive247.Campaigns.Claims;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Numbers;
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
                states.Sum(state => state.EarlierReserved + (IsReserved(state.State) ? state.Reserved : 0)).ToCredits());
        },
        cancellationToken);

    public Task<CampaignForecast> ForecastAsync(CancellationToken cancellationToken) => database.ReadAsync(ForecastAsync, cancellationToken);

    /// <exception cref="CampaignException">It has no recipients, or texts that cannot be sent.</exception>
    public async Task ThrowIfNotStartableAsync(Session session)
    {
        if ((await ForecastAsync(session).ConfigureAwait(false)).Problem is { } problem)
        {
            throw new CampaignException(problem);
        }
    }

    private async Task<CampaignForecast> ForecastAsync(Session session)
    {
        var lengths = await session.QueryAsync<LengthRecord>(
            $"""
            select parts as Parts, count(*) as Recipients, {Count(TextFindings.UnknownPlaceholder)} as Unknown, {Count(TextFindings.EmptyValue)} as EmptyValues,
                {Count(TextFindings.TooLong)} as TooLong, {Count(TextFindings.Empty)} as Empty
            from smslive247_send where campaign_id = @id and state = {(int)RecipientState.Pending} group by parts
            """,
            new { id }).ConfigureAwait(false);
        var longest = await session.FirstAsync<string>(
            $"select text from smslive247_send where campaign_id = @id and state = {(int)RecipientState.Pending} order by parts desc, length(text) desc limit 1", new { id }).ConfigureAwait(false);
        var parts = lengths.Sum(length => length.Parts * length.Recipients);
        return new()
        {
            Recipients = lengths.Sum(length => length.Recipients),
            OptedOut = await CountOptedOutAsync(session).ConfigureAwait(false),
            PartsOfTexts = lengths.OrderBy(length => length.Parts).ToDictionary(length => length.Parts, length => length.Recipients),
            Parts = parts,
            LongestText = longest,
            EmptyValues = lengths.Sum(length => length.EmptyValues),
            UnknownPlaceholders = lengths.Sum(length => length.Unknown),
            TooLong = lengths.Sum(length => length.TooLong),
            Empty = lengths.Sum(length => length.Empty),
            Credits = await PriceAsync(session).ConfigureAwait(false) * parts,
            Duration = TimeSpan.FromSeconds(parts / options.PartsPerSecond),
        };
    }

    private static bool IsReserved(RecipientState state) => state is RecipientState.Sending or RecipientState.Unknown or RecipientState.Unresolved;

    private static string Count(TextFindings finding) => $"cast(sum(case when findings & {(int)finding} > 0 then 1 else 0 end) as bigint)";

    private Task<long> CountOptedOutAsync(Session session) => session.ScalarAsync<long>(
        $"""
        select count(*) from smslive247_send, (select account, sender_id as campaign_sender from smslive247_campaign where id = @id) c
        where campaign_id = @id and state = {(int)RecipientState.Pending} and 1 = ({OptOutSql.IsOptedOut(database).Replace("@Account", "c.account", StringComparison.Ordinal).Replace("@SenderId", "c.campaign_sender", StringComparison.Ordinal)})
        """,
        new { id });

    /// <returns>Null if no price is known.</returns>
    private async Task<decimal?> PriceAsync(Session session)
    {
        var learned = await session.ScalarAsync<long>(
            "select credits_per_part from smslive247_account where name = (select account from smslive247_campaign where id = @id)", new { id }).ConfigureAwait(false);
        return options.CreditsPerPart is null && learned == 0 ? null : PartPrice.From(options.CreditsPerPart, learned).ToCredits();
    }

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

    private sealed class LengthRecord
    {
        public int Parts { get; init; }

        public long Recipients { get; init; }

        public long Unknown { get; init; }

        public long EmptyValues { get; init; }

        public long TooLong { get; init; }

        public long Empty { get; init; }
    }
}
