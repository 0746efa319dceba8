namespace Smslive247.Sandbox.State;

internal sealed record LogIn(Account Account, DateTimeOffset ExpiresAt);
