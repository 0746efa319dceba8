namespace Smslive247.Sandbox.Service;

/// <summary>How far somebody has seen what happens.</summary>
/// <param name="Generation">Another one after each reset.</param>
/// <param name="Messages">The number of the next message.</param>
/// <param name="Reports">The number of the next report of a test.</param>
/// <param name="Time">When that was.</param>
internal sealed record ChangePosition(string Generation, long Messages, long Reports, DateTimeOffset Time);

/// <param name="Message">As it is now.</param>
/// <param name="Next">When it will change by itself; null if it will not.</param>
internal sealed record MessageChange(SandboxMessage Message, DateTimeOffset? Next);

/// <param name="Position">Behind these changes.</param>
/// <param name="Items">Oldest first.</param>
/// <param name="Skipped">How many new messages are left out.</param>
internal sealed record MessageChanges(ChangePosition Position, IReadOnlyList<MessageChange> Items, long Skipped);
