namespace Smslive247.PublicApiTests.Changes;

/// <summary>The changes of one version.</summary>
/// <param name="Heading">Such as <c>[1.2.0] - 2026-12-31</c>.</param>
internal sealed record ChangelogSection(string Heading, string Text);
