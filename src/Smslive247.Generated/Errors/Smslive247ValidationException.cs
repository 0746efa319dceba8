namespace Smslive247;

/// <summary>The service rejected the request as invalid (400, 422): see <see cref="Smslive247ApiException.Errors"/>.</summary>
/// <param name="message">The message. The constructor is public for tests.</param>
public sealed class Smslive247ValidationException(string message) : Smslive247ApiException(message);
