namespace Smslive247;

/// <summary>The operation is not possible with <see cref="Smslive247Options.DryRun"/>: it changes something, but sends no SMS. Nothing was sent.</summary>
/// <param name="message">The message. The constructor is public for tests.</param>
public sealed class Smslive247DryRunException(string message) : Smslive247Exception(message);
