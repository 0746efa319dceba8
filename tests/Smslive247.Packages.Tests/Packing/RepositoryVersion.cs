using System.Xml.Linq;

namespace Smslive247.PackageTests.Packing;

/// <summary>The version that Directory.Build.props states, and those of other packages in Directory.Packages.props.</summary>
internal static class RepositoryVersion
{
    public static string Value { get; } = XDocument.Load(Repository.File("Directory.Build.props")).Descendants("Version").Single().Value;

    public static string Of(string package) => XDocument.Load(Repository.File("Directory.Packages.props")).Descendants("PackageVersion")
        .Single(version => (string?)version.Attribute("Include") == package).Attribute("Version")!.Value;
}
