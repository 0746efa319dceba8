namespace Smslive247.Sandbox.State;

/// <summary>What a quantity of credits costs.</summary>
internal sealed record Price(decimal PerCredit, long Quantity, decimal Amount, decimal Fee);
