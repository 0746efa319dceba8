using Smslive247.TestSupport.Architecture;

namespace Smslive247.SpecTools.Tests.Architecture;

public sealed class LayerTests
{
    private static readonly NamespaceDependencies Folders = NamespaceDependencies.Read(typeof(ToolSettings).Assembly, type => IsOwn(type) ? type.Namespace : null);

    [Fact]
    public void Namespaces_OfSpecTools_FormNoCycle() => Assert.Empty(Folders.FindCycles());

    [Fact]
    public void Namespaces_OfSpecTools_UseOnlyThoseBelow() => Assert.Empty(Folders.FindLayerViolations(
        "", // Program
        "Smslive247.SpecTools.Commands",
        "Smslive247.SpecTools.Versions, Smslive247.SpecTools.Drift",
        "Smslive247.SpecTools.Reports, Smslive247.SpecTools.CSharp, Smslive247.SpecTools.Wire",
        "Smslive247.SpecTools.Differences, Smslive247.SpecTools.Documents",
        "Smslive247.SpecTools"));

    [Fact]
    public void Namespaces_OfSpecTools_AreTheirFolders()
    {
        var folder = NamespaceDependencies.FolderIn("build/SpecTools");

        Assert.All(AssemblyType.ReadAll(typeof(ToolSettings).Assembly).Where(type => type.Namespace.Length > 0 && IsOwn(type)), type =>
            Assert.Equal(type.Namespace, $"Smslive247.SpecTools.{folder(type)}".TrimEnd('.')));
    }

    private static bool IsOwn(AssemblyType type) => type.Namespace.Length == 0 || type.Namespace.StartsWith("Smslive247.", StringComparison.Ordinal);
}
