namespace Smslive247.Sandbox.Internal;

internal sealed class Purchase
{
    public required string Reference { get; init; }

    public required string ProviderId { get; init; }

    public required Price Price { get; init; }

    public required string AccessCode { get; init; }

    public required DateTimeOffset DateCreated { get; init; }

    public bool IsPaid { get; set; }
}

/// <summary>What a quantity of credits costs.</summary>
internal sealed record Price(decimal PerCredit, long Quantity, decimal Amount, decimal Fee);

internal sealed record Transfer(Account Sender, Account Recipient, decimal Credits, string? Remarks, DateTimeOffset DateCreated);
