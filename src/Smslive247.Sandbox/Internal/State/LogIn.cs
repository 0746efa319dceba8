namespace Smslive247.Sandbox.Internal;

internal sealed record LogIn(Account Account, DateTimeOffset ExpiresAt);

internal sealed record OneTimePassword(string Password, DateTimeOffset ExpiresAt);
