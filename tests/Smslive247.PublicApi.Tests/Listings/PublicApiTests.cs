using System.Runtime.Loader;
using PublicApiGenerator;
using Smslive247.PublicApiTests.Approval;

namespace Smslive247.PublicApiTests.Listings;

public sealed class PublicApiTests
{
    // The build configuration of this test, such as "Debug": bin/Debug/net10.0/.
    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    [Theory]
    [InlineData("Smslive247.Campaigns", "net10.0")]
    [InlineData("Smslive247.Generated", "netstandard2.0", "net8.0", "net10.0")]
    [InlineData("Smslive247.PhoneNumbers", "netstandard2.0", "net8.0", "net10.0")]
    [InlineData("Smslive247.Sandbox", "net8.0", "net10.0")]
    public void PublicApi_OfPackage_IsApproved(string package, params string[] frameworks)
    {
        var listing = MergedListing.From([.. frameworks.Select(framework => (framework, List(package, framework)))]);

        Approved.Check("Smslive247.PublicApi.Tests", $"Listings/{package}.txt", listing);
    }

    private static string List(string package, string framework)
    {
        // A separate context, as the assemblies of all frameworks have the same name.
        var context = new AssemblyLoadContext($"{package} {framework}", isCollectible: true);
        var assembly = context.LoadFromAssemblyPath(Repository.File($"src/{package}/bin/{Configuration}/{framework}/{package}.dll"));
        var listing = assembly.GeneratePublicApi(Options);
        context.Unload();
        return listing.ReplaceLineEndings("\n");
    }

    private static ApiGeneratorOptions Options => new()
    {
        IncludeAssemblyAttributes = false,

        // AddSmslive247 is in Microsoft.Extensions.DependencyInjection, which is excluded by default.
        DenyNamespacePrefixes = [],

        // Attributes for serializers: the tests of Serialization check the JSON.
        ExcludeAttributes =
        [
            .. from type in new[] { typeof(Newtonsoft.Json.JsonPropertyAttribute), typeof(System.Text.Json.Serialization.JsonConverterAttribute) }
               from attribute in type.Assembly.GetExportedTypes()
               where attribute.IsSubclassOf(typeof(Attribute))
               select attribute.FullName,
        ],
    };
}
