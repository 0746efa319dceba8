namespace Smslive247.Sandbox.Events;

/// <summary>An event for a listener.</summary>
/// <param name="Id">The position behind it.</param>
/// <param name="Type">Its name.</param>
/// <param name="Data">What is written as JSON.</param>
internal sealed record ServerEvent(EventPosition Id, string Type, object Data);

/// <summary>A batch of an event.</summary>
/// <param name="Items">Oldest first.</param>
/// <param name="Skipped">How many older ones are left out, because there were too many at once.</param>
internal sealed record EventItems<T>(IReadOnlyList<T> Items, long Skipped);
