namespace Smslive247;

/// <summary>There was no response, or an incomplete one.</summary>
/// <param name="message">The message. The constructor is public for tests.</param>
/// <param name="innerException">The cause; null by default.</param>
public class Smslive247ConnectionException(string message, Exception? innerException = null) : Smslive247Exception(message, innerException);
