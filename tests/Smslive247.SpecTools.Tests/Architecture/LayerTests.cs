using Smslive247.TestSupport.Architecture;

namespace Smslive247.SpecTools.Tests.Architecture;

public sealed class LayerTests
{
    private static readonly NamespaceDependencies Folders = NamespaceDependencies.Read(typeof(ToolSettings).Assembly, "build/SpecTools", type => IsOwn(type) ? type.Namespace : null);

    [Fact]
    public void Namespaces_OfSpecTools_FormNoCycle() => AssertNone(Folders.FindCycles());

    [Fact]
    public void Namespaces_OfSpecTools_UseOnlyThoseBelow() => AssertNone(Folders.FindLayerViolations(
        "", // Program
        "Smslive247.SpecTools.Commands",
        "Smslive247.SpecTools.Skeletons",
        "Smslive247.SpecTools.Versions, Smslive247.SpecTools.Drift, Smslive247.SpecTools.Samples",
        "Smslive247.SpecTools.Reports, Smslive247.SpecTools.CSharp, Smslive247.SpecTools.Wire",
        "Smslive247.SpecTools.Differences, Smslive247.SpecTools.Documents",
        "Smslive247.SpecTools"));

    [Fact]
    public void Namespaces_OfSpecTools_AreTheirFolders() =>
        Assert.All(AssemblyType.ReadAll(typeof(ToolSettings).Assembly, "build/SpecTools").Where(type => type.Namespace.Length > 0 && IsOwn(type)), type =>
            Assert.Equal(type.Namespace, $"Smslive247.SpecTools.{type.Folder}".TrimEnd('.')));

    /// <summary>Assert.Empty would cut the lines.</summary>
    private static void AssertNone(IReadOnlyList<string> violations) => Assert.True(violations.Count == 0, string.Join(Environment.NewLine, violations));

    private static bool IsOwn(AssemblyType type) => type.Namespace.Length == 0 || type.Namespace.StartsWith("Smslive247.", StringComparison.Ordinal);
}
