using Microsoft.Kiota.Abstractions.Authentication;

/// <summary>Kiota's provider for an API key rejects HTTP, also to this machine.</summary>
internal sealed class Key : IAccessTokenProvider
{
    public AllowedHostsValidator AllowedHostsValidator { get; } = new();

    public Task<string> GetAuthorizationTokenAsync(Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default) => Task.FromResult("test");
}
