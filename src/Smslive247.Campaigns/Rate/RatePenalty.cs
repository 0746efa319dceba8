using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Rate;

/// <summary>Moves the slots of an account for all machines, after the service responded with 429.</summary>
internal static class RatePenalty
{
    public static Task<int> ApplyAsync(Session session, IDatabase database, string account, TimeSpan wait) => session.ExecuteAsync(
        $"""
        update smslive247_account set next_slot = clock.now + @wait
        from (select {database.Now} as now) clock
        where name = @account and next_slot < clock.now + @wait
        """,
        new { account, wait = wait.ToMicroseconds() });
}
