namespace Smslive247.Sandbox.State;

internal sealed record Transfer(Account Sender, Account Recipient, decimal Credits, string? Remarks, DateTimeOffset DateCreated);
