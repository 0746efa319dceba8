namespace Smslive247.Sandbox.State;

/// <summary>A recipient of a batch.</summary>
/// <param name="Number">The phone number.</param>
/// <param name="Text">The text, with its placeholders replaced.</param>
/// <param name="Parts">The number of parts of the text.</param>
internal readonly record struct Recipient(string Number, string Text, int Parts);
