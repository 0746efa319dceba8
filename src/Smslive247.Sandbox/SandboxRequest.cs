namespace Smslive247.Sandbox;

/// <summary>A request that the sandbox received.</summary>
/// <param name="Method">Such as <c>POST</c>.</param>
/// <param name="PathAndQuery">As it was sent, percent-encoding included.</param>
/// <param name="Status">The status of the answer; null where none was given.</param>
/// <param name="OperationId">The operation of the OpenAPI document, such as <c>Messages_Send</c>; null where it has none for this path and method.</param>
public sealed record SandboxRequest(string Method, string PathAndQuery, int? Status, string? OperationId);
