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
internal sealed class ContinuityStore(IDatabase database, WorkerMemory memory, ILogger<ContinuityStore> logger)
{
    /// <summary>The columns of <see cref="ContinuityState"/>.</summary>
    public string Columns { get; } =
        $"""
        case when {database.Identity} = (select value from smslive247_setting where name = '{SettingNames.Identity}') then 1 else 0 end as IsSameDatabase,
        coalesce((select max(marked_at) from smslive247_mark), 0) as NewestMark,
        {database.Now} - coalesce((select max(seen_at) from smslive247_worker), 0) as Silence
        """;

    // Beats come every five seconds at most.
    private static readonly long LongestSilence = TimeSpan.FromMinutes(5).ToMicroseconds();

    /// <summary>The newest mark that the database has to know. Before its state is read: other claims of this process end meanwhile.</summary>
    public long KnownMark => memory.NewestMark;

    /// <summary>The SQL of accounts that may have sent something: all, unless the first worker of all ends a silence.</summary>
    private string MayHaveSent =>
        $"""
        (@hasForgotten = 1 or exists (select 1 from smslive247_mark) or exists (select 1 from smslive247_worker) or exists (
            select 1 from smslive247_campaign c where c.account = smslive247_account.name and c.state <> {(int)CampaignState.Draft} and c.created_at <= {database.Now} - @silence))
        """;

    /// <returns>Whether a worker that starts now opens a gap.</returns>
    public async Task<bool> WillOpenGapAsync(Session session)
    {
        var known = KnownMark;
        var state = await session.FirstAsync<ContinuityState>($"select {Columns}").ConfigureAwait(false);
        return !IsUnbroken(state!, known)
            && await session.ScalarAsync<long>($"select count(*) from smslive247_account where {MayHaveSent}", Parameters(state!, known)).ConfigureAwait(false) > 0;
    }

    /// <summary>Whether claims may be made.</summary>
    public static bool IsUnbroken(ContinuityState state, long knownMark) => state.Silence <= LongestSilence && !HasForgotten(state, knownMark);

    /// <summary>Opens gaps if the database has forgotten claims. Before this worker states that it lives, which would end the silence.</summary>
    /// <returns>What to do once it is committed.</returns>
    public async Task<Action> CheckAsync(Session session)
    {
        var known = KnownMark;
        var state = await session.FirstAsync<ContinuityState>($"select {Columns}").ConfigureAwait(false);
        if (IsUnbroken(state!, known))
        {
            return () => memory.Remember(state!.NewestMark);
        }

        return await OpenGapsAsync(session, state!, known).ConfigureAwait(false);
    }

    /// <summary>
    /// For all accounts, unless all that is known is a silence, and it is the first worker of all that ends it. Where there is no mark, since an older version
    /// claimed, the gap begins when a worker lived last.
    /// </summary>
    /// <returns>What to do once it is committed.</returns>
    public async Task<Action> OpenGapsAsync(Session session, ContinuityState state, long knownMark)
    {
        var opened = await session.ExecuteAsync(
            $"""
            insert into smslive247_gap (account, gap_from, opened_at)
            select name, coalesce((select max(marked_at) from smslive247_mark), (select max(seen_at) from smslive247_worker),
                (select min(c.created_at) from smslive247_campaign c where c.account = smslive247_account.name), {database.Now}), {database.Now}
            from smslive247_account where {MayHaveSent}
            on conflict (account) do update set opened_at = excluded.opened_at,
                gap_from = case when excluded.gap_from < smslive247_gap.gap_from then excluded.gap_from else smslive247_gap.gap_from end
            """,
            Parameters(state, knownMark)).ConfigureAwait(false);
        await session.ExecuteAsync(
            $"update smslive247_setting set value = {database.Identity} where name = '{SettingNames.Identity}'").ConfigureAwait(false);
        return () =>
        {
            memory.Replace(state.NewestMark);
            if (opened > 0)
            {
                logger.GapOpened(Evidence(state, knownMark), opened);
            }
        };
    }

    private static object Parameters(ContinuityState state, long knownMark) => new { hasForgotten = HasForgotten(state, knownMark) ? 1 : 0, silence = LongestSilence };

    private static string Evidence(ContinuityState state, long knownMark) => !state.IsSameDatabase ? "it is another one than before"
        : state.NewestMark < knownMark ? "it lacks a claim that this worker has made or seen" : "no worker ran for five minutes or more";

    private static bool HasForgotten(ContinuityState state, long knownMark) => !state.IsSameDatabase || state.NewestMark < knownMark;

    /// <summary>Moves the mark of a worker, within the transaction of a claim.</summary>
    /// <returns>What to do once it is committed.</returns>
    public async Task<Action> MarkAsync(Session session, string worker)
    {
        var mark = await session.ScalarAsync<long>(
            $"""
            insert into smslive247_mark (worker, marked_at) values (@worker, {database.Now})
            on conflict (worker) do update set marked_at = case when excluded.marked_at > smslive247_mark.marked_at then excluded.marked_at else smslive247_mark.marked_at + 1 end
            returning marked_at
            """,
            new { worker }).ConfigureAwait(false);
        return () => memory.Remember(mark);
    }

    /// <summary>The newest stays, whatever its age.</summary>
    public static string ForgetMarks(IDatabase database) =>
        $"delete from smslive247_mark where marked_at < {database.Now} - @age and marked_at < (select max(marked_at) from smslive247_mark)";
}
