namespace Smslive247.Calls;

/// <summary>The member of a response that identifies what a send has sent.</summary>
/// <param name="Name">The name in JSON.</param>
/// <param name="IsText">Whether it is a text, or else an integer.</param>
internal sealed record SentId(string Name, bool IsText);
