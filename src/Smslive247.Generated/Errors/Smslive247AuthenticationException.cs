namespace Smslive247;

/// <summary>The key is missing or invalid, or lacks a permission (401, 403).</summary>
/// <param name="message">The message. The constructor is public for tests.</param>
public sealed class Smslive247AuthenticationException(string message) : Smslive247ApiException(message);
