using System.Runtime.CompilerServices;
using System.Text.Json;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Recipients;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Reconciliation;

/// <summary>Reads the doubts of a campaign with their evidence, in groups.</summary>
internal sealed class DoubtReport(long campaign, IDatabase database)
{
    private static readonly string IsOrWasInDoubt =
        $"(state in ({(int)RecipientState.Unknown}, {(int)RecipientState.Unresolved}) or exists (select 1 from smslive247_search_result r where r.send_id = smslive247_send.id))";

    private readonly RecipientList recipients = new(campaign, database);

    public async IAsyncEnumerable<CampaignDoubt> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var last = 0L; ;)
        {
            var group = await recipients.ReadAsync($"{database.WithoutIndex("campaign_id")} = @campaign and id > @last and {IsOrWasInDoubt}", new { campaign, last }, cancellationToken).ConfigureAwait(false);
            var evidence = await ReadEvidenceAsync(group.Select(one => one.Id), cancellationToken).ConfigureAwait(false);
            foreach (var (id, recipient) in group)
            {
                yield return new(recipient, [.. evidence[id].Select(record => record.ToEvidence())]);
                last = id;
            }

            if (group.Count < RecipientList.GroupSize)
            {
                yield break;
            }
        }
    }

    private async Task<ILookup<long, EvidenceRecord>> ReadEvidenceAsync(IEnumerable<long> sends, CancellationToken cancellationToken)
    {
        var rows = JsonSerializer.Serialize(sends.Select(id => new { id }));
        var records = await database.ReadAsync(
            session => session.QueryAsync<EvidenceRecord>(
                $"""
                select r.send_id as SendId, r.finding as Finding, s.searched_at as SearchedAt, s.window_from as WindowFrom, s.window_to as WindowTo, s.listed as Listed,
                    s.is_trusted as IsTrusted, s.credits_before as CreditsBefore, s.credits_after as CreditsAfter
                from smslive247_search_result r join smslive247_search s on s.id = r.search_id
                where r.send_id in (select id from {database.Rows("id bigint")}) order by s.id
                """,
                new { rows }),
            cancellationToken).ConfigureAwait(false);
        return records.ToLookup(record => record.SendId);
    }

    private sealed class EvidenceRecord
    {
        public long SendId { get; init; }

        public SearchFinding Finding { get; init; }

        public long SearchedAt { get; init; }

        public long WindowFrom { get; init; }

        public long WindowTo { get; init; }

        public long Listed { get; init; }

        public bool IsTrusted { get; init; }

        public long? CreditsBefore { get; init; }

        public long? CreditsAfter { get; init; }

        public DoubtEvidence ToEvidence() => new()
        {
            SearchedAt = SearchedAt.ToTime(),
            From = WindowFrom.ToTime(),
            To = WindowTo.ToTime(),
            Listed = Listed,
            IsTrusted = IsTrusted,
            WasFound = Finding == SearchFinding.Found,
            CreditsBefore = CreditsBefore?.ToCredits(),
            CreditsAfter = CreditsAfter?.ToCredits(),
        };
    }
}
