using Microsoft.Extensions.Logging;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Schema;
using Smslive247.Campaigns.Telemetry;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Continuity;

/// <summary>
/// Notices that the database has forgotten claims: a backup was restored, or a replica took over that had not received them. Then all accounts have a
/// gap, in which messages may have been sent that the database calls pending.
/// </summary>
internal sealed class ContinuityStore(IDatabase database, WorkerMemory memory, CampaignsOptions options, ILogger<ContinuityStore> logger)
{
    /// <summary>The columns of <see cref="ContinuityState"/>.</summary>
    public string Columns { get; } =
        $"""
        case when {database.Identity} = (select value from smslive247_setting where name = '{SettingNames.Identity}') then 1 else 0 end as IsSameDatabase,
        coalesce((select max(marked_at) from smslive247_mark), 0) as NewestMark,
        {database.Now} - coalesce((select max(seen_at) from smslive247_worker), 0) as Silence
        """;

    private static readonly TimeSpan ShortestSilence = TimeSpan.FromMinutes(1);

    private long LongestSilence => (options.SettleTime > ShortestSilence ? options.SettleTime : ShortestSilence).ToMicroseconds();

    /// <summary>The SQL of accounts that have campaigns which may have sent something: older than <c>@youngest</c>.</summary>
    private string MayHaveSent =>
        $"""
        exists (select 1 from smslive247_campaign c where c.account = smslive247_account.name and c.state <> {(int)CampaignState.Draft} and c.created_at <= {database.Now} - @youngest)
        """;

    /// <returns>Whether a worker that starts now opens a gap.</returns>
    public async Task<bool> WillOpenGapAsync(Session session)
    {
        var state = await session.FirstAsync<ContinuityState>($"select {Columns}").ConfigureAwait(false);
        return !IsUnbroken(state!) && await session.ScalarAsync<long>($"select count(*) from smslive247_account where {MayHaveSent}", new { youngest = YoungestFor(state!) }).ConfigureAwait(false) > 0;
    }

    /// <summary>Whether claims may be made.</summary>
    public bool IsUnbroken(ContinuityState state) => state.Silence <= LongestSilence && !HasForgotten(state);

    /// <summary>Opens gaps if the database has forgotten claims. Before this worker states that it lives, which would end the silence.</summary>
    public async Task CheckAsync(Session session)
    {
        var state = await session.FirstAsync<ContinuityState>($"select {Columns}").ConfigureAwait(false);
        if (IsUnbroken(state!))
        {
            memory.Remember(state!.NewestMark);
            return;
        }

        await OpenGapsAsync(session, state!).ConfigureAwait(false);
    }

    /// <summary>If nothing is known but a silence, and the first campaign is younger than it, there is no gap: the first worker of all has started.</summary>
    public async Task OpenGapsAsync(Session session, ContinuityState state)
    {
        var opened = await session.ExecuteAsync(
            $"""
            insert into smslive247_gap (account, gap_from, opened_at)
            select name, coalesce((select max(marked_at) from smslive247_mark), (select min(c.created_at) from smslive247_campaign c where c.account = smslive247_account.name), {database.Now}), {database.Now}
            from smslive247_account where {MayHaveSent}
            on conflict (account) do update set opened_at = excluded.opened_at,
                gap_from = case when excluded.gap_from < smslive247_gap.gap_from then excluded.gap_from else smslive247_gap.gap_from end
            """,
            new { youngest = YoungestFor(state) }).ConfigureAwait(false);
        await session.ExecuteAsync(
            $"update smslive247_setting set value = {database.Identity} where name = '{SettingNames.Identity}'").ConfigureAwait(false);
        memory.Forget();
        if (opened > 0)
        {
            logger.GapOpened(opened);
        }
    }

    private long YoungestFor(ContinuityState state) => HasForgotten(state) ? 0 : LongestSilence;

    private bool HasForgotten(ContinuityState state) => !state.IsSameDatabase || state.NewestMark < memory.NewestMark;

    /// <summary>Moves the mark of a worker, within the transaction of a claim.</summary>
    /// <returns>The mark, to be remembered after the commit.</returns>
    public Task<long> MarkAsync(Session session, string worker) => session.ScalarAsync<long>(
        $"""
        insert into smslive247_mark (worker, marked_at) values (@worker, {database.Now})
        on conflict (worker) do update set marked_at = case when excluded.marked_at > smslive247_mark.marked_at then excluded.marked_at else smslive247_mark.marked_at + 1 end
        returning marked_at
        """,
        new { worker });

    /// <summary>The newest stays, whatever its age.</summary>
    public static string ForgetMarks(IDatabase database) =>
        $"delete from smslive247_mark where marked_at < {database.Now} - @age and marked_at < (select max(marked_at) from smslive247_mark)";
}
