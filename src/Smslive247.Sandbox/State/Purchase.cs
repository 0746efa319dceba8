namespace Smslive247.Sandbox.State;

internal sealed class Purchase
{
    public required string Reference { get; init; }

    public required string ProviderId { get; init; }

    public required Price Price { get; init; }

    public required string AccessCode { get; init; }

    public required DateTimeOffset DateCreated { get; init; }

    public bool IsPaid { get; set; }
}
