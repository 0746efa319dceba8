namespace Smslive247.Sandbox.Internal;

internal sealed record OneTimePassword(string Password, DateTimeOffset ExpiresAt);
