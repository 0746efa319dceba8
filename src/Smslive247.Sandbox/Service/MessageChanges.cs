namespace Smslive247.Sandbox.Service;

/// <summary>How far somebody has seen what happens.</summary>
/// <param name="Generation">Another one after each reset.</param>
/// <param name="Messages">The number of the next message.</param>
/// <param name="Changes">The number of the next change of a message.</param>
internal sealed record ChangePosition(string Generation, long Messages, long Changes);

/// <param name="Position">Behind these changes.</param>
/// <param name="Items">Those that are new or have changed, as they are now, oldest first.</param>
/// <param name="Skipped">How many new messages are left out.</param>
/// <param name="SkippedChanges">How many changes of messages are left out.</param>
internal sealed record MessageChanges(ChangePosition Position, IReadOnlyList<SandboxMessage> Items, long Skipped, long SkippedChanges);
