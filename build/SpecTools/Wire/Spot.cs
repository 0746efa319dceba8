namespace Smslive247.SpecTools.Wire;

/// <summary>Where in the two documents the comparison stands.</summary>
/// <param name="Findings">Where differences go.</param>
/// <param name="Direction">Which way the value travels.</param>
/// <param name="Operation">The operation, by its new name.</param>
/// <param name="Where">The operation or the schema whose content is compared.</param>
/// <param name="OldOwner">What the owner is called in the old document.</param>
/// <param name="NewOwner">What it is called in the new one.</param>
/// <param name="OldMember">The member of the owner in the old document.</param>
/// <param name="NewMember">The member in the new one.</param>
internal sealed record Spot(Findings Findings, Direction Direction, string Operation, string Where, string OldOwner, string NewOwner, string? OldMember = null, string? NewMember = null)
{
    /// <summary>The member in words, empty for the owner itself.</summary>
    public string Member { get; init; } = "";

    public Spot At(string oldMember, string newMember) => this with
    {
        OldMember = oldMember,
        NewMember = newMember,
        Member = Member.Length == 0 ? newMember : $"{Member}.{newMember}",
    };

    public void Report(string rule, string what, Verdict verdict, string reason, string? guess = null, params IEnumerable<ApiKey> keys) => Findings.Add(new Difference
    {
        Rule = rule,
        Where = Where,
        OldWhere = OldOwner,
        What = Member.Length == 0 ? what : $"`{Member}`: {what}",
        Wire = verdict,
        Reason = reason,
        Direction = Direction,
        Guess = guess,
        Operations = [Operation],
        Keys = [.. (keys.Any() ? keys : [new ApiKey(OldOwner, OldMember), new ApiKey(NewOwner, NewMember)]).Distinct()],
    });

    /// <summary>Reports a change of what is allowed; the direction decides what it means.</summary>
    public void Report(string rule, string what, Change change) =>
        Report(rule, what, Variance.Judge(Direction, change), Variance.Reason(Direction, change));
}
