namespace Smslive247.Sandbox.Internal;

internal sealed record LogIn(Account Account, DateTimeOffset ExpiresAt);
