namespace Smslive247.Campaigns.Accounts;

/// <summary>The key provider of the host failed. Keys are read before the request is made, so nothing was sent.</summary>
internal sealed class KeyProviderException(Exception innerException) : Exception("The key provider failed.", innerException);
