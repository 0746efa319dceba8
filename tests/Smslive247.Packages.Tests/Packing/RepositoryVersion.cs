using System.Xml.Linq;

namespace Smslive247.PackageTests.Packing;

/// <summary>The version that Directory.Build.props states.</summary>
internal static class RepositoryVersion
{
    public static string Value { get; } = XDocument.Load(Repository.File("Directory.Build.props")).Descendants("Version").Single().Value;
}
