namespace Smslive247.Sandbox.Options;

/// <summary>A kind of failure: its name and its members, which are the same in JSON, in texts and on the command line.</summary>
/// <param name="Name">The name of the method of <see cref="SandboxFailure"/>, in camel case.</param>
/// <param name="Required">The member without which it cannot be created; null for none.</param>
/// <param name="Optional">The other members.</param>
/// <param name="Create">Creates the failure.</param>
internal sealed record FailureKind(string Name, string? Required, string[] Optional, Func<FailureMembers, SandboxFailure> Create)
{
    private const string CarriedOut = "isCarriedOut";

    public static IReadOnlyList<FailureKind> All { get; } =
    [
        new("status", "code", ["retryAfterSeconds", CarriedOut], members => SandboxFailure.Status(members.Code!.Value, members.RetryAfter, members.IsCarriedOut)),
        new("statusBeforeBody", "code", ["retryAfterSeconds"], members => SandboxFailure.StatusBeforeBody(members.Code!.Value, members.RetryAfter)),
        new("garbage", null, [CarriedOut], members => SandboxFailure.Garbage(members.IsCarriedOut)),
        new("brokenOff", null, [CarriedOut], members => SandboxFailure.BrokenOff(members.IsCarriedOut)),
        new("lost", null, [CarriedOut], members => SandboxFailure.Lost(members.IsCarriedOut)),
        new("silence", "seconds", [CarriedOut], members => SandboxFailure.Silence(members.Time!.Value, members.IsCarriedOut)),
        new("delayed", "seconds", [], members => SandboxFailure.Delayed(members.Time!.Value)),
    ];

    public IEnumerable<string> Members => Required is null ? Optional : Optional.Prepend(Required);

    public static string NameOf(string method) => char.ToLowerInvariant(method[0]) + method[1..];

    /// <returns>Null if there is no such kind.</returns>
    public static FailureKind? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);

    /// <returns>The member that is wrong or missing, and why; null if these are members of the kind.</returns>
    public (string Member, string Problem)? FindProblem(IReadOnlyCollection<string> given) =>
        given.FirstOrDefault(member => !Members.Contains(member)) is { } wrong ? (wrong, $"A failure of kind {Name} has no {wrong}{(Members.Any() ? $"; it has {string.Join(", ", Members)}" : "")}.")
        : Required is not null && !given.Contains(Required) ? (Required, $"Is required for the kind {Name}.")
        : null;
}

/// <summary>The values of a failure, of which each kind has some.</summary>
internal sealed record FailureMembers
{
    public int? Code { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The member seconds.</summary>
    public TimeSpan? Time { get; init; }

    public bool IsCarriedOut { get; init; }
}
