namespace Smslive247.SpecTools;

/// <summary>What the person at the command line can mend: the message says how, and no stack trace is shown.</summary>
internal sealed class SpecException(string message) : Exception(message);
