using System.Reflection;

namespace Smslive247.Client;

/// <summary>What the library calls itself.</summary>
internal static class UserAgent
{
    /// <summary>The library's version, without the commit that builds append to it.</summary>
    public static string Version { get; } =
        typeof(UserAgent).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The header of each request.</summary>
    public static string Text { get; } = $"Smslive247.Generated/{Version}";
}
