using System.Reflection;

namespace Smslive247.SpecTools;

/// <summary>What the build knows, and wrote into the assembly.</summary>
internal static class ToolSettings
{
    public static string RepositoryRoot { get; } = Of("RepositoryRoot");

    /// <summary>The generator of the package that the library is built with.</summary>
    public static string NSwag { get; } = Of("NSwag");

    private static string Of(string key) =>
        typeof(ToolSettings).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == key).Value!;
}
