namespace Smslive247.SpecTools.Tests;

/// <summary>Files of the repository that tests read.</summary>
internal static class Repository
{
    public static string V4 { get; } = Path.Combine(ToolSettings.RepositoryRoot, "openapi", "smslive247.v4.yaml");

    public static string V5 { get; } = Path.Combine(ToolSettings.RepositoryRoot, "openapi", "smslive247.v5.yaml");
}
