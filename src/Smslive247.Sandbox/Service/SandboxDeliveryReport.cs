namespace Smslive247.Sandbox;

/// <summary>A delivery report of an operator.</summary>
/// <param name="Status">A status of SMPP, such as <c>DELIVRD</c>.</param>
/// <param name="Date">The time of the report.</param>
public sealed record SandboxDeliveryReport(string Status, DateTimeOffset Date);
