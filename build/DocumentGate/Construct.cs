namespace Smslive247.DocumentGate;

/// <summary>One construct of OpenAPI at one place. The reason is null if the templates support it.</summary>
internal sealed record Construct(string Place, string Name, string? Reason);
