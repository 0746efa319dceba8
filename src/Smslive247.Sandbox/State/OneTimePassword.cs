namespace Smslive247.Sandbox.State;

internal sealed record OneTimePassword(string Password, DateTimeOffset ExpiresAt);
