using Smslive247.Campaigns.Accounts;

namespace Smslive247.Campaigns.Reconciliation;

/// <summary>Which listed message belongs to which doubt.</summary>
internal sealed record DoubtMatch(Doubt Doubt, ListedMessage Message)
{
    /// <summary>
    /// Matches messages of one key with the doubts of that key, in order of time. If there are fewer messages than doubts, only a message that can
    /// belong to one doubt alone is matched: which of several messages the service accepted, nobody knows.
    /// </summary>
    public static IReadOnlyList<DoubtMatch> Find(IReadOnlyCollection<Doubt> doubts, IEnumerable<ListedMessage> messages)
    {
        var ordered = messages.Where(message => message.Time is not null).OrderBy(message => message.Time).ToList();
        var all = MatchAll(doubts, ordered);
        return all.Count == doubts.Count ? all : MatchCertain(doubts, ordered);
    }

    /// <summary>Each message goes to the doubt that ends first: so as many as possible are matched.</summary>
    private static List<DoubtMatch> MatchAll(IReadOnlyCollection<Doubt> doubts, List<ListedMessage> messages)
    {
        var (open, matches) = (doubts.OrderBy(doubt => doubt.To).ToList(), new List<DoubtMatch>());
        foreach (var message in messages)
        {
            if (open.Find(doubt => doubt.Contains(message.Time!.Value)) is { } doubt)
            {
                open.Remove(doubt);
                matches.Add(new(doubt, message));
            }
        }

        return matches;
    }

    private static List<DoubtMatch> MatchCertain(IReadOnlyCollection<Doubt> doubts, List<ListedMessage> messages) =>
    [
        .. from message in messages
           let possible = doubts.Where(doubt => doubt.Contains(message.Time!.Value)).Take(2).ToList()
           where possible.Count == 1
           group message by possible[0] into certain
           select new DoubtMatch(certain.Key, certain.First()),
    ];
}
