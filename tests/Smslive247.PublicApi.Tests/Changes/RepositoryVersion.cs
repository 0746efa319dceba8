using System.Xml.Linq;

namespace Smslive247.PublicApiTests.Changes;

/// <summary>The version in Directory.Build.props.</summary>
internal static class RepositoryVersion
{
    public static string Value { get; } = XDocument.Load(Repository.File("Directory.Build.props")).Descendants("Version").Single().Value;
}
