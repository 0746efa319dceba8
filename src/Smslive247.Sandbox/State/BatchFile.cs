namespace Smslive247.Sandbox.State;

internal sealed record BatchFile
{
    public required string Id { get; init; }

    public required string Description { get; init; }

    public required string Text { get; init; }

    /// <summary>For numbers that come without one.</summary>
    public required int CountryCode { get; init; }

    public required int TotalNumbers { get; init; }

    public required DateTimeOffset DateCreated { get; init; }
}
