using Microsoft.Extensions.Logging;
using Smslive247.Campaigns.Accounts;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.States;
using Smslive247.Campaigns.Telemetry;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Reconciliation;

/// <summary>Reads the balance of accounts that send, while nothing of them is in doubt: it is the balance before the next doubt.</summary>
internal sealed class BalanceReader(IDatabase database, MessageLogSource logs, CampaignsOptions options, ILogger<BalanceReader> logger)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var account in await ListAsync(cancellationToken).ConfigureAwait(false))
        {
            try
            {
                await ReadAsync(account, cancellationToken).ConfigureAwait(false);
            }
#pragma warning disable CA1031 // Whatever the service does: nothing depends on it.
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                logger.BalanceNotRead(AccountNames.Public(account), exception.GetType().Name);
                await WriteAsync(account, credits: null, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QueryAsync<string>(
            $"""
            select a.name from smslive247_account a where a.credits_read_at < {database.Now} - @age
                and exists (select 1 from smslive247_campaign c where c.account = a.name and c.state = {(int)CampaignState.Running}
                    and exists (select 1 from smslive247_send s where s.campaign_id = c.id and s.state = {(int)RecipientState.Pending}))
                and not exists (select 1 from smslive247_campaign c join smslive247_send s on s.campaign_id = c.id
                    where c.account = a.name and s.state = {(int)RecipientState.Unknown})
            """,
            new { age = options.SettleTime.ToMicroseconds() }),
        cancellationToken);

    private async Task ReadAsync(string account, CancellationToken cancellationToken)
    {
        var credits = await logs.Get(account).ReadCreditsAsync(cancellationToken).ConfigureAwait(false);
        await WriteAsync(account, credits, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>After a failure too: the next attempt is that of the next settle time.</summary>
    private Task<int> WriteAsync(string account, decimal? credits, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.ExecuteAsync(
            $"update smslive247_account set credits = coalesce(@credits, credits), credits_read_at = {database.Now} where name = @account",
            new { account, credits = credits?.ToMillionths() }),
        cancellationToken);
}
