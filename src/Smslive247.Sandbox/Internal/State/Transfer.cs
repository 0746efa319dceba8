namespace Smslive247.Sandbox.Internal;

internal sealed record Transfer(Account Sender, Account Recipient, decimal Credits, string? Remarks, DateTimeOffset DateCreated);
