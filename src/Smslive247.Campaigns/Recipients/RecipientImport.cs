using System.Text.Json;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Numbers;
using Smslive247.Campaigns.Texts;

namespace Smslive247.Campaigns.Recipients;

/// <summary>Adds rows to a draft, in groups.</summary>
internal sealed class RecipientImport(long campaign, IDatabase database, NumberHasher hasher, CampaignsOptions options)
{
    private const int GroupSize = 500;

    /// <param name="rows">The rows.</param>
    /// <param name="dropped">Receives each row that is dropped, once its group is committed; null for nobody.</param>
    /// <param name="cancellationToken">Cancels the import.</param>
    public async Task<CampaignImport> AddAsync(IAsyncEnumerable<CampaignRow> rows, IProgress<DroppedRow>? dropped, CancellationToken cancellationToken)
    {
        var reader = await CreateReaderAsync(cancellationToken).ConfigureAwait(false);
        var (total, group, number) = (new CampaignImport(0, 0, 0, 0), new List<ImportRow>(GroupSize), 0L);
        await foreach (var row in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            group.Add(reader.Read(++number, row));
            if (group.Count == GroupSize)
            {
                total = Sum(total, await WriteAsync(group, dropped, cancellationToken).ConfigureAwait(false));
                group.Clear();
            }
        }

        return Sum(total, await WriteAsync(group, dropped, cancellationToken).ConfigureAwait(false));
    }

    private async Task<ImportReader> CreateReaderAsync(CancellationToken cancellationToken)
    {
        var text = await database.ReadAsync(
            session => session.ScalarAsync<string>("select text from smslive247_campaign where id = @campaign", new { campaign }), cancellationToken).ConfigureAwait(false);
        return new(new TextTemplate(text ?? ""), options.Region, await hasher.GetAsync(cancellationToken).ConfigureAwait(false));
    }

    private async Task<CampaignImport> WriteAsync(IReadOnlyList<ImportRow> group, IProgress<DroppedRow>? progress, CancellationToken cancellationToken)
    {
        var (import, dropped) = await database.WriteAsync(session => WriteAsync(session, group), cancellationToken).ConfigureAwait(false);
        foreach (var row in dropped.OrderBy(row => row.Row))
        {
            progress?.Report(new(row.Row, row.Problem!));
        }

        return import;
    }

    private async Task<(CampaignImport Import, IReadOnlyList<ImportRow> Dropped)> WriteAsync(Session session, IReadOnlyList<ImportRow> group)
    {
        var state = await session.ScalarAsync<CampaignState>($"select state from smslive247_campaign where id = @campaign {database.ForUpdate}", new { campaign }).ConfigureAwait(false);
        var valid = group.Where(row => row.Problem is null).ToList();
        var added = state == CampaignState.Draft ? await InsertAsync(session, valid.DistinctBy(row => row.Key)).ConfigureAwait(false) : [];
        var others = valid.Where(row => !added.Contains(row.Row)).ToList();
        var known = others.Count == 0 ? [] : await ListKnownAsync(session, others).ConfigureAwait(false);
        if (state != CampaignState.Draft && !others.Select(row => row.Key).ToHashSet().IsSubsetOf(known.Select(row => row.Key)))
        {
            // Another machine may have added the same rows, and started meanwhile.
            throw new CampaignException($"The campaign is {state}: recipients are added to a draft only.");
        }

        var rest = others.ToLookup(row => known.Contains((row.Key, row.Row)));
        var dropped = group.Where(row => row.Problem is not null).Concat(rest[false].Select(row => row with { Problem = "An earlier row has the same number." })).ToList();
        await DropAsync(session, dropped).ConfigureAwait(false);
        return (new(added.Count, rest[true].Count(), rest[false].Count(), group.Count - valid.Count), dropped);
    }

    private async Task<HashSet<long>> InsertAsync(Session session, IEnumerable<ImportRow> rows) =>
    [
        .. await session.QueryAsync<long>(
            $"""
            insert into smslive247_send (campaign_id, send_key, source_row, phone_number, number_hash, text, parts, findings, changed_at)
            select @campaign, hash, source, phone, hash, message, part_count, finding, {database.Now}
            from {database.Rows("source bigint, hash text, phone text, message text, part_count integer, finding integer")} where hash is not null
            on conflict (campaign_id, send_key) do nothing
            returning source_row
            """,
            new { campaign, rows = JsonSerializer.Serialize(rows.Select(row => row.ToJson())) }).ConfigureAwait(false),
    ];

    /// <summary>Which row each number was added with, to tell a repeated import from a duplicate.</summary>
    private async Task<HashSet<(string Key, long Row)>> ListKnownAsync(Session session, IEnumerable<ImportRow> rows)
    {
        var known = await session.QueryAsync<KnownRow>(
            $"select send_key as SendKey, source_row as SourceRow from smslive247_send where campaign_id = @campaign and send_key in (select hash from {database.Rows("hash text")})",
            new { campaign, rows = JsonSerializer.Serialize(rows.Select(row => new { hash = row.Key })) }).ConfigureAwait(false);
        return [.. known.Select(row => (row.SendKey, row.SourceRow))];
    }

    private Task<int> DropAsync(Session session, List<ImportRow> rows) => rows.Count == 0 ? Task.FromResult(0) : session.ExecuteAsync(
        $"""
        insert into smslive247_dropped_row (campaign_id, source_row, problem)
        select @campaign, source, why from {database.Rows("source bigint, why text")} where why is not null
        on conflict (campaign_id, source_row) do nothing
        """,
        new { campaign, rows = JsonSerializer.Serialize(rows.Select(row => new { source = row.Row, why = row.Problem })) });

    private static CampaignImport Sum(CampaignImport one, CampaignImport other) =>
        new(one.Added + other.Added, one.AlreadyAdded + other.AlreadyAdded, one.Duplicates + other.Duplicates, one.Invalid + other.Invalid);

    private sealed class KnownRow
    {
        public string SendKey { get; init; } = "";

        public long SourceRow { get; init; }
    }
}
