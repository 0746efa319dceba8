namespace Smslive247.Sandbox.Events;

/// <summary>An event for a listener.</summary>
/// <param name="Id">The position behind it.</param>
/// <param name="Type">Its name.</param>
/// <param name="Data">What is written as JSON.</param>
internal sealed record ServerEvent(EventPosition Id, string Type, object Data);

/// <summary>A reset.</summary>
/// <param name="Now">When it was, by the time of the sandbox.</param>
internal sealed record ResetTime(DateTimeOffset Now);

/// <summary>Messages that are new or have changed.</summary>
/// <param name="Items">Oldest first.</param>
/// <param name="Skipped">How many new ones are left out, because there were too many at once.</param>
/// <param name="SkippedChanges">How many changes of others are left out.</param>
internal sealed record MessageItems(IReadOnlyList<SandboxMessage> Items, long Skipped, long SkippedChanges);

/// <summary>New requests.</summary>
/// <param name="Items">Oldest first.</param>
/// <param name="Skipped">How many older ones are left out, because there were too many at once.</param>
internal sealed record RequestItems(IReadOnlyList<LoggedRequest> Items, long Skipped);
