using Smslive247.TestSupport.Architecture;

namespace Smslive247.SpecTools.Tests.Architecture;

public sealed class NamespaceDependenciesTests
{
    private const string Project = "tests/Smslive247.SpecTools.Tests";

    private static readonly NamespaceDependencies Dependencies = NamespaceDependencies.Read(
        typeof(NamespaceDependenciesTests).Assembly, Project, type => type.Namespace.StartsWith("Example.", StringComparison.Ordinal) ? type.Namespace : null);

    [Fact]
    public void Read_UseOfAnyKind_IsADependencyOfTheOutermostTypeWithItsFile()
    {
        var found = Dependencies.All.Where(dependency => dependency is { From: "Example.Upper", To: "Example.Lower" } && Path.GetFileName(dependency.File) == "ExampleTypes.cs");

        Assert.Equal(
            ["Attribute", "AttributeArgument", "BaseType", "Body", "Catch", "Constraint`1", "Field", "GenericCall", "Interface", "Lambda", "Nested", "Parameter", "Property", "StateMachine", "TypeArgument"],
            found.Select(dependency => dependency.User.Replace("Example.Upper.", "", StringComparison.Ordinal)).Distinct());
    }

    [Fact]
    public void ReadAll_TypeWithoutCode_HasTheFolderOfItsDeclaration() => Assert.Equal(
        "Architecture", AssemblyType.ReadAll(typeof(NamespaceDependenciesTests).Assembly, Project).Single(type => type.FullName == "Example.Upper.Property").Folder);

    [Fact]
    public void FindCycles_TwoNamespaces_NamesFileAndTypesOfBothDirections()
    {
        var lines = Dependencies.FindCycles();

        Assert.Equal("cycle of Example.Lower, Example.Upper:", lines[0]);
        Assert.Matches("^  Example.Lower -> Example.Upper: .*ExampleTypes.cs: Example.Lower.Back uses Example.Upper.Field$", lines[1]);
        Assert.DoesNotContain(lines, line => line.Contains("Example.Top", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Example.Lower.Back uses Example.Upper.Field", "Example.Top", "Example.Upper", "Example.Lower")]
    [InlineData("Example.Upper.Field uses Example.Lower.Target", "Example.Top", "Example.Upper, Example.Lower")]
    [InlineData("Example.Top.Start uses Example.Upper.Field", "Example.Upper", "Example.Lower")]
    public void FindLayerViolations_UpwardsOrWithinALayerOrOutside_IsReported(string violation, params string[] layers) =>
        Assert.Contains(Dependencies.FindLayerViolations(layers), line => line.EndsWith(violation, StringComparison.Ordinal));

    [Fact]
    public void FindLayerViolations_Downwards_IsAllowed() =>
        Assert.All(Dependencies.FindLayerViolations("Example.Top", "Example.Upper", "Example.Lower"), line => Assert.StartsWith("Example.Lower -> Example.Upper", line, StringComparison.Ordinal));
}
