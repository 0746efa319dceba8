using System.Text.Json;
using Smslive247.Campaigns.Database;

namespace Smslive247.Campaigns.Reconciliation;

/// <summary>Records what was searched, and what was found: the evidence of each decision.</summary>
internal static class SearchLog
{
    /// <returns>The id of the search.</returns>
    public static Task<long> AddAsync(Session session, IDatabase database, SearchRecord search) => session.ScalarAsync<long>(
        $"""
        insert into smslive247_search (account, searched_at, window_from, window_to, listed, is_trusted, credits_before, credits_after)
        values (@Account, {database.Now}, @WindowFrom, @WindowTo, @Listed, @Trusted, (select credits from smslive247_account where name = @Account), @CreditsAfter)
        returning id
        """,
        search);

    /// <summary>For a search whose messages were taken before all were listed.</summary>
    public static Task<int> EndAsync(Session session, long search, long listed, long? creditsAfter) => session.ExecuteAsync(
        "update smslive247_search set listed = @listed, credits_after = @creditsAfter where id = @search", new { search, listed, creditsAfter });

    public static Task<int> AddFindingsAsync(Session session, IDatabase database, long search, IEnumerable<long> sends, SearchFinding finding) => session.ExecuteAsync(
        $"""
        insert into smslive247_search_result (search_id, send_id, finding)
        select @search, send_id, {(int)finding} from {database.Rows("send_id bigint")} where send_id is not null
        """,
        new { search, rows = JsonSerializer.Serialize(sends.Select(send => new { send_id = send })) });
}
