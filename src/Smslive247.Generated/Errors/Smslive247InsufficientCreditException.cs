namespace Smslive247;

/// <summary>The account has too little credit (402).</summary>
/// <param name="message">The message. The constructor is public for tests.</param>
public sealed class Smslive247InsufficientCreditException(string message) : Smslive247ApiException(message);
