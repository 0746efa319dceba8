using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Reconciliation;
using Smslive247.Campaigns.States;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Management;

internal sealed class CampaignService(CampaignServices services, DoubtSearch search, FleetReader fleet) : ICampaigns
{
    private const string Columns = "id as Id, name as Name, account as Account";

    private IDatabase Database => services.Database;

    public async Task<Campaign> CreateAsync(CampaignDefinition definition, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentException.ThrowIfNullOrWhiteSpace(definition.Text, nameof(definition));
        await services.Schema.EnsureAsync(cancellationToken).ConfigureAwait(false);
        var row = await Database.WriteAsync(session => CreateAsync(session, definition), cancellationToken).ConfigureAwait(false);
        return row.ContentHash == definition.ContentHash
            ? new(row.Id, row.Name, AccountNames.Public(row.Account), services)
            : throw new CampaignException($"A campaign '{definition.Name}' exists, with another text, sender, account, route, budget or date. Give this one another name.");
    }

    public async Task<Campaign?> FindAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        await services.Schema.EnsureAsync(cancellationToken).ConfigureAwait(false);
        var row = await Database.ReadAsync(
            session => session.FirstAsync<CampaignRecord>($"select {Columns} from smslive247_campaign where kind = {(int)CampaignKind.Campaign} and name = @name", new { name }),
            cancellationToken).ConfigureAwait(false);
        return row is null ? null : new(row.Id, row.Name, AccountNames.Public(row.Account), services);
    }

    public async Task<IReadOnlyList<Campaign>> ListAsync(CancellationToken cancellationToken = default)
    {
        await services.Schema.EnsureAsync(cancellationToken).ConfigureAwait(false);
        var rows = await Database.ReadAsync(
            session => session.QueryAsync<CampaignRecord>($"select {Columns} from smslive247_campaign where kind = {(int)CampaignKind.Campaign} order by id"), cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => new Campaign(row.Id, row.Name, AccountNames.Public(row.Account), services))];
    }

    public async Task<ReconciliationSummary> ReconcileAsync(string? account = null, CancellationToken cancellationToken = default)
    {
        var stored = AccountNames.Stored(account);
        services.Senders.ThrowIfUnregistered(stored);
        await services.Schema.EnsureAsync(cancellationToken).ConfigureAwait(false);
        return await search.RunForAllAsync(stored, cancellationToken).ConfigureAwait(false);
    }

    public async Task<FleetStatus> GetFleetAsync(CancellationToken cancellationToken = default)
    {
        await services.Schema.EnsureAsync(cancellationToken).ConfigureAwait(false);
        return await fleet.ReadAsync(cancellationToken).ConfigureAwait(false);
    }

    public async Task<int> EraseAsync(string phoneNumber, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(phoneNumber);
        await services.Schema.EnsureAsync(cancellationToken).ConfigureAwait(false);
        var hash = await services.Hasher.GetAsync(cancellationToken).ConfigureAwait(false);
        var number = hash(Msisdn.Parse(phoneNumber, services.Options.Region));
        return await Database.WriteAsync(session => EraseAsync(session, number), cancellationToken).ConfigureAwait(false);
    }

    private async Task<CampaignRecord> CreateAsync(Session session, CampaignDefinition definition)
    {
        var account = AccountNames.Stored(definition.Account);
        await session.ExecuteAsync("insert into smslive247_account (name) values (@account) on conflict (name) do nothing", new { account }).ConfigureAwait(false);
        await session.ExecuteAsync(
            $"""
            insert into smslive247_campaign (kind, name, account, sender_id, text, route_id, credit_budget, good_until, content_hash, state, created_at)
            values ({(int)CampaignKind.Campaign}, @Name, @account, @SenderId, @Text, @RouteId, @budget, @goodUntil, @ContentHash, {(int)CampaignState.Draft}, {Database.Now})
            on conflict (kind, name) do nothing
            """,
            new { definition.Name, account, definition.SenderId, definition.Text, definition.RouteId, budget = definition.CreditBudget?.ToMillionths(), goodUntil = definition.GoodUntil?.ToMicroseconds(), definition.ContentHash }).ConfigureAwait(false);
        await Ledger.AddAsync(session, CampaignKind.Campaign, definition.Name).ConfigureAwait(false);
        return (await session.FirstAsync<CampaignRecord>(
            $"select {Columns}, content_hash as ContentHash from smslive247_campaign where kind = {(int)CampaignKind.Campaign} and name = @Name", new { definition.Name }).ConfigureAwait(false))!;
    }

    /// <summary>The key of a draft stays, so that a repeated import does not add the number again.</summary>
    private Task<int> EraseAsync(Session session, string number) => session.ExecuteAsync(
        $"""
        update smslive247_send set phone_number = null, text = null, number_hash = null, changed_at = {Database.Now},
            send_key = case when send_key = @number and not exists (select 1 from smslive247_campaign c where c.id = campaign_id and c.state = {(int)CampaignState.Draft})
                then 'erased-' || smslive247_send.id else send_key end,
            reason = case when state = {(int)RecipientState.Pending} then '{Reasons.Erased}' else reason end,
            state = case when state = {(int)RecipientState.Pending} then {SkippedState.Sql} else state end
        where number_hash = @number
        """,
        new { number });

    private sealed class CampaignRecord
    {
        public long Id { get; init; }

        public string Name { get; init; } = "";

        public string Account { get; init; } = "";

        public string ContentHash { get; init; } = "";
    }
}
