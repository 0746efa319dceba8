using System.Data.Common;
using System.Runtime.CompilerServices;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Management;
using Smslive247.Campaigns.Recipients;
using Smslive247.Campaigns.Reconciliation;
using Smslive247.Campaigns.States;
using Smslive247.Campaigns.Texts;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Outbox;

/// <summary>The outbox of an account is a campaign of another kind, which always runs.</summary>
internal sealed class OutboxService(CampaignServices services) : IOutbox
{
    private IDatabase Database => services.Database;

    public async Task<bool> EnqueueAsync(string key, OutboxMessage message, DbTransaction? transaction = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentNullException.ThrowIfNull(message);
        ArgumentException.ThrowIfNullOrWhiteSpace(message.SenderId, nameof(message));
        services.Senders.ThrowIfUnregistered(AccountNames.Stored(message.Account));
        var row = await ReadAsync(key, message, cancellationToken).ConfigureAwait(false);
        return transaction is null
            ? await Database.WriteAsync(session => InsertAsync(session, message.Account, row, canCreateApart: false, cancellationToken), cancellationToken).ConfigureAwait(false)
            : await InsertAsync(new(ConnectionOf(transaction), transaction, cancellationToken), message.Account, row, canCreateApart: Database.IsShared, cancellationToken).ConfigureAwait(false);
    }

    public async Task<CampaignRecipient?> FindAsync(string key, string? account = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        var id = await GetIdAsync(account, cancellationToken).ConfigureAwait(false);
        return await new RecipientList(id, Database).FindAsync(key, cancellationToken).ConfigureAwait(false);
    }

    public async IAsyncEnumerable<CampaignRecipient> ListAsync(RecipientState? state = null, string? account = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var id = await GetIdAsync(account, cancellationToken).ConfigureAwait(false);
        await foreach (var recipient in new RecipientList(id, Database).ListAsync(state, cancellationToken).ConfigureAwait(false))
        {
            yield return recipient;
        }
    }

    public async Task<CampaignProgress> GetProgressAsync(string? account = null, CancellationToken cancellationToken = default)
    {
        var id = await GetIdAsync(account, cancellationToken).ConfigureAwait(false);
        return await new CampaignFigures(id, Database, services.Options).GetProgressAsync(cancellationToken).ConfigureAwait(false);
    }

    public async Task PauseAsync(string? account = null, CancellationToken cancellationToken = default) =>
        await (await GetLifecycleAsync(account, cancellationToken).ConfigureAwait(false)).PauseAsync(cancellationToken).ConfigureAwait(false);

    public async Task ResumeAsync(string? account = null, CancellationToken cancellationToken = default) =>
        await (await GetLifecycleAsync(account, cancellationToken).ConfigureAwait(false)).ResumeAsync(cancellationToken).ConfigureAwait(false);

    public async Task<int> RetryUnresolvedAsync(UnresolvedFilter filter, string? account = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return await (await GetLifecycleAsync(account, cancellationToken).ConfigureAwait(false)).RetryUnresolvedAsync(filter, cancellationToken).ConfigureAwait(false);
    }

    public async IAsyncEnumerable<CampaignDoubt> ListDoubtsAsync(string? account = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var id = await GetIdAsync(account, cancellationToken).ConfigureAwait(false);
        await foreach (var doubt in new DoubtReport(id, Database).ListAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return doubt;
        }
    }

    public async Task<bool> ResolveAsync(string key, DoubtResolution resolution, string? account = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        var id = await GetIdAsync(account, cancellationToken).ConfigureAwait(false);
        var lifecycle = new CampaignLifecycle(id, AccountNames.Stored(account), services);
        return await lifecycle.ResolveAsync(PersonsResolution.OfKey(id, key, resolution), cancellationToken).ConfigureAwait(false);
    }

    private static DbConnection ConnectionOf(DbTransaction transaction) =>
        transaction.Connection ?? throw new ArgumentException("The transaction has ended.", nameof(transaction));

    private async Task<OutboxRow> ReadAsync(string key, OutboxMessage message, CancellationToken cancellationToken)
    {
        var text = RenderedText.From(message.Text);
        if (text.Findings != TextFindings.None || text.Text.Contains('\0'))
        {
            throw new ArgumentException($"The text is empty, has the character NUL, or has more than {RenderedText.MaxParts} parts: it has {text.Parts}.", nameof(message));
        }

        await services.Schema.EnsureAsync(cancellationToken).ConfigureAwait(false);
        var hash = await services.Hasher.GetAsync(cancellationToken).ConfigureAwait(false);
        var number = Msisdn.Parse(message.PhoneNumber, services.Options.Region);
        return new(key, message.SenderId, message.RouteId, message.GoodUntil?.ToMicroseconds(), number, hash(number), text.Text, text.Parts);
    }

    private async Task<bool> InsertAsync(Session session, string? account, OutboxRow row, bool canCreateApart, CancellationToken cancellationToken)
    {
        var campaign = await FindIdAsync(session, account).ConfigureAwait(false)
            ?? (canCreateApart ? await GetIdAsync(account, cancellationToken).ConfigureAwait(false) : await CreateAsync(session, account).ConfigureAwait(false));
        return await session.ExecuteAsync(
            $"""
            insert into smslive247_send (campaign_id, send_key, sender_id, route_id, good_until, phone_number, number_hash, text, parts, changed_at)
            values (@campaign, @Key, @SenderId, @RouteId, @GoodUntil, @PhoneNumber, @NumberHash, @Text, @Parts, @now)
            on conflict (campaign_id, send_key) do nothing
            """,
            new { campaign, row.Key, row.SenderId, row.RouteId, row.GoodUntil, row.PhoneNumber, row.NumberHash, row.Text, row.Parts, now = services.Options.TimeProvider.GetUtcNow().ToMicroseconds() }).ConfigureAwait(false) > 0;
    }

    private async Task<CampaignLifecycle> GetLifecycleAsync(string? account, CancellationToken cancellationToken) =>
        new(await GetIdAsync(account, cancellationToken).ConfigureAwait(false), AccountNames.Stored(account), services);

    /// <summary>In a transaction of its own: within one of the caller, all first messages would wait for the first of them.</summary>
    private async Task<long> GetIdAsync(string? account, CancellationToken cancellationToken)
    {
        await services.Schema.EnsureAsync(cancellationToken).ConfigureAwait(false);
        return await Database.ReadAsync(session => FindIdAsync(session, account), cancellationToken).ConfigureAwait(false) ?? await Database.WriteAsync(
            async session => await FindIdAsync(session, account).ConfigureAwait(false) ?? await CreateAsync(session, account).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
    }

    private static Task<long?> FindIdAsync(Session session, string? account) => session.FirstAsync<long?>(
        $"select id from smslive247_campaign where kind = {(int)CampaignKind.Outbox} and name = @name", new { name = AccountNames.Stored(account) });

    private async Task<long> CreateAsync(Session session, string? account)
    {
        var name = AccountNames.Stored(account);
        await session.ExecuteAsync("insert into smslive247_account (name) values (@name) on conflict (name) do nothing", new { name }).ConfigureAwait(false);
        await session.ExecuteAsync(
            $"""
            insert into smslive247_campaign (kind, name, account, content_hash, state, created_at)
            values ({(int)CampaignKind.Outbox}, @name, @name, '', {(int)CampaignState.Running}, @now) on conflict (kind, name) do nothing
            """,
            new { name, now = services.Options.TimeProvider.GetUtcNow().ToMicroseconds() }).ConfigureAwait(false);
        await Ledger.AddAsync(session, CampaignKind.Outbox, name).ConfigureAwait(false);
        return await FindIdAsync(session, account).ConfigureAwait(false) ?? throw new InvalidOperationException("The outbox was created, and is not there.");
    }

    private sealed record OutboxRow(string Key, string SenderId, string? RouteId, long? GoodUntil, string PhoneNumber, string NumberHash, string Text, int Parts);
}
