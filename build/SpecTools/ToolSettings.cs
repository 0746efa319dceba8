using System.Reflection;

namespace Smslive247.SpecTools;

/// <summary>Settings that the build writes into the assembly.</summary>
internal static class ToolSettings
{
    public static string RepositoryRoot { get; } = Read("RepositoryRoot");

    /// <summary>The path of <c>dotnet-nswag.dll</c> in the package that builds the library.</summary>
    public static string NSwag { get; } = Read("NSwag");

    private static string Read(string key) =>
        typeof(ToolSettings).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
