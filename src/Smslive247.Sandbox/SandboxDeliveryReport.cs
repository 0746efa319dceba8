namespace Smslive247.Sandbox;

/// <summary>An operator's word on the delivery of a message.</summary>
/// <param name="Status">A word of SMPP, such as <c>DELIVRD</c>.</param>
/// <param name="Date">When it was reported.</param>
public sealed record SandboxDeliveryReport(string Status, DateTimeOffset Date);
