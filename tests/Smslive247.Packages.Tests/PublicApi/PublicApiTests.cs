using System.Runtime.Loader;
using PublicApiGenerator;
using Smslive247.PackageTests.Approval;
using Smslive247.PackageTests.Packing;

namespace Smslive247.PackageTests.PublicApi;

[Collection(nameof(LooksAtPackages))]
public sealed class PublicApiTests
{
    private static readonly ApiGeneratorOptions All = new()
    {
        IncludeAssemblyAttributes = false,

        // AddSmslive247 stands in a namespace of Microsoft's, which is left out by default.
        DenyNamespacePrefixes = [],
    };

    [Theory]
    [MemberData(nameof(PackageList.Libraries), MemberType = typeof(PackageList))]
    public void PublicApi_OfEachLibrary_IsTheApprovedOne(string package, string framework)
    {
        var path = Path.Combine(PackedPackages.Artifacts, "bin", package, $"release_{framework}", $"{package}.dll");
        using (var packed = PackedPackages.Open(package))
        {
            Assert.Equal(packed.Bytes($"lib/{framework}/{package}.dll"), File.ReadAllBytes(path));
        }

        // A context of its own: the libraries of one name differ by their framework alone.
        var context = new AssemblyLoadContext($"{package} {framework}", isCollectible: true);
        var api = context.LoadFromAssemblyPath(path).GeneratePublicApi(All);
        context.Unload();

        Approved.Check($"PublicApi/{package}.{framework}.txt", api);
    }
}
