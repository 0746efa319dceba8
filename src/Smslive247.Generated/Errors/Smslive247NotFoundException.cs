namespace Smslive247;

/// <summary>The resource does not exist (404).</summary>
/// <param name="message">The message. The constructor is public for tests.</param>
public sealed class Smslive247NotFoundException(string message) : Smslive247ApiException(message);
