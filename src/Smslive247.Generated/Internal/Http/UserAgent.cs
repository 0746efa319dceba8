using System.Net.Http.Headers;
using System.Reflection;

namespace Smslive247.Internal;

internal static class UserAgent
{
    /// <summary>The library's name and version, without the commit that builds append to it.</summary>
    public static ProductInfoHeaderValue Product { get; } = new("Smslive247.Generated", Version());

    private static string Version() =>
        typeof(UserAgent).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
