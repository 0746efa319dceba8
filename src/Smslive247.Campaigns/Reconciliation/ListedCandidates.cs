using Smslive247.Campaigns.Accounts;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Reconciliation;

/// <summary>What a list had that may belong to doubts, and whether it can be trusted about what it did not have.</summary>
/// <param name="NewestDoubt">The time of the newest claim in doubt, in microseconds.</param>
internal sealed record ListedCandidates(long NewestDoubt)
{
    private readonly Dictionary<string, (MessageKey Key, ListedMessage Message)> candidates = [];

    public long Listed { get; private set; }

    /// <summary>Whether the list had a message that was sent, with a response, after the newest doubt: then it is as new as the doubts.</summary>
    public bool IsTrusted { get; private set; }

    public decimal? Credits { get; set; }

    /// <summary>Messages that no row owns, by their key.</summary>
    public ILookup<MessageKey, ListedMessage> Candidates => candidates.Values.ToLookup(one => one.Key, one => one.Message);

    public bool MayShowTrust(ListedMessage message) => !IsTrusted && message.Time is { } time && time.ToMicroseconds() >= NewestDoubt;

    /// <param name="listed">The messages of the page.</param>
    /// <param name="ofDoubts">Those with the key of a doubt, with this key.</param>
    /// <param name="owners">The ids that rows own, with the time of their claim if the service responded with the id.</param>
    public void Add(int listed, IEnumerable<(MessageKey Key, ListedMessage Message)> ofDoubts, IReadOnlyDictionary<string, long> owners)
    {
        Listed += listed;
        IsTrusted |= owners.Values.Any(claimed => claimed > NewestDoubt);
        foreach (var one in ofDoubts.Where(one => !owners.ContainsKey(one.Message.Id)))
        {
            candidates[one.Message.Id] = one;
        }
    }

    public override string ToString() => $"{Listed} messages";
}
