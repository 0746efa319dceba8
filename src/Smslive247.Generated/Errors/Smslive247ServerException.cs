namespace Smslive247;

/// <summary>The service failed (500 and above). It may have processed the request unless that is a GET.</summary>
/// <param name="message">The message. The constructor is public for tests.</param>
public sealed class Smslive247ServerException(string message) : Smslive247ApiException(message);
