namespace Smslive247.SpecTools;

/// <summary>A problem that the user can fix. Only the message is printed, without a stack trace.</summary>
internal sealed class SpecException(string message) : Exception(message);
