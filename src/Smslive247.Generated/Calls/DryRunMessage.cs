namespace Smslive247.Calls;

/// <summary>A response that was made up on this machine.</summary>
internal sealed class DryRunMessage : HttpResponseMessage;
