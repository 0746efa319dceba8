namespace Smslive247.Campaigns.Claims;

/// <summary>Chooses of the first pending messages those that fit the slots and the budget.</summary>
internal sealed class ClaimSelection
{
    private ClaimSelection(IReadOnlyList<ClaimedSend> taken, IReadOnlyList<ClaimedSend> optedOut) => (Taken, OptedOut) = (taken, optedOut);

    public IReadOnlyList<ClaimedSend> Taken { get; }

    public IReadOnlyList<ClaimedSend> OptedOut { get; }

    /// <param name="candidates">In the order of their sending.</param>
    /// <param name="parts">The slots.</param>
    /// <param name="pricePerPart">In millionths.</param>
    /// <param name="budgetLeft">In millionths; null without a budget.</param>
    public static ClaimSelection From(IEnumerable<ClaimedSend> candidates, int parts, long pricePerPart, long? budgetLeft)
    {
        var (taken, optedOut, left) = (new List<ClaimedSend>(), new List<ClaimedSend>(), parts);
        foreach (var send in candidates)
        {
            if (send.IsOptedOut)
            {
                optedOut.Add(send);
                continue;
            }

            send.Reserved = pricePerPart * send.Parts;
            if (send.Parts > left || send.Reserved > budgetLeft)
            {
                break;
            }

            (left, budgetLeft) = (left - send.Parts, budgetLeft - send.Reserved);
            taken.Add(send);
        }

        return new(taken, optedOut);
    }
}
