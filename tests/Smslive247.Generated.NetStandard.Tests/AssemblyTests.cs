using System.Runtime.Versioning;

namespace Smslive247.NetStandardTests;

public class AssemblyTests
{
    private static readonly Assembly Library = typeof(Smslive247Options).Assembly;

    [Fact]
    public void Library_Loaded_IsTheOneForNetStandard() =>
        Assert.Equal(".NETStandard,Version=v2.0", Library.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);

    // The packages of the target framework; the others are in the project file.
    [Fact]
    public void References_OfTheLibrary_AreAllLoaded() =>
        Assert.All(Library.GetReferencedAssemblies(), reference => Assert.Equal(reference.Name, Assembly.Load(reference).GetName().Name));
}
