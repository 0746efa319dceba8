namespace Smslive247.Sandbox.Service;

/// <summary>Figures of the service.</summary>
/// <param name="Key">Of the first account.</param>
/// <param name="Credits">Of the first account.</param>
/// <param name="Messages">The number of known messages.</param>
/// <param name="Accepted">The number of accepted messages.</param>
/// <param name="Now">The time.</param>
internal sealed record ServiceCounters(string Key, decimal Credits, int Messages, long Accepted, DateTimeOffset Now);
