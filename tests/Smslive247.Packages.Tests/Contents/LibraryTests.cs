using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Smslive247.PackageTests.Contents;

[Collection(nameof(SharedPackages))]
public sealed class LibraryTests
{
    private const string Token = "a9ceb89c60e37fe7";

    // The kind "embedded source" of the Portable PDB specification.
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Theory]
    [InlineData(PackageList.Client, "netstandard2.0", Token)]
    [InlineData(PackageList.Client, "net8.0", Token)]
    [InlineData(PackageList.Client, "net10.0", Token)]
    [InlineData(PackageList.Sandbox, "net8.0", Token)]
    [InlineData(PackageList.Sandbox, "net10.0", Token)]
    // Not signed, because they reference libphonenumber-csharp, Dapper and DbUp, which are not signed.
    [InlineData(PackageList.Campaigns, "net10.0", "")]
    [InlineData(PackageList.PhoneNumbers, "netstandard2.0", "")]
    public void Library_StrongName_HasExpectedToken(string id, string framework, string token)
    {
        using var package = PackedPackages.Open(id);
        using var library = Read(package, id, framework);
        var reader = library.GetMetadataReader();
        var name = reader.GetAssemblyDefinition().GetAssemblyName();

        Assert.Equal(token, Convert.ToHexStringLower(name.GetPublicKeyToken()!));
        Assert.Equal(token.Length > 0, library.PEHeaders.CorHeader!.Flags.HasFlag(CorFlags.StrongNameSigned));
    }

    // On .NET Framework, a signed assembly can load only signed assemblies.
    [Fact]
    public void Library_ForDotNetFramework_ReferencesOnlyStrongNames()
    {
        using var package = PackedPackages.Open(PackageList.Client);
        using var library = Read(package, PackageList.Client, "netstandard2.0");
        var reader = library.GetMetadataReader();

        Assert.All(reader.AssemblyReferences.Select(handle => reader.GetAssemblyReference(handle).GetAssemblyName()), reference => Assert.NotEmpty(reference.GetPublicKeyToken()!));
    }

    [Theory, MemberData(nameof(PackageList.Libraries), MemberType = typeof(PackageList))]
    public void Library_Compiled_IsDeterministicWithoutLocalPaths(string id, string framework)
    {
        using var package = PackedPackages.Open(id);
        using var library = Read(package, id, framework);
        using var symbols = ReadSymbols(package, id, framework);
        var reader = symbols.GetMetadataReader();
        var sources = reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name)).ToArray();
        var root = Path.GetDirectoryName(Repository.File("Directory.Build.props"))!;

        Assert.Contains(library.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
        Assert.Contains(sources, source => source.StartsWith($"/_/src/{id}/", StringComparison.Ordinal));
        Assert.All(sources, source => Assert.StartsWith("/_", source, StringComparison.Ordinal));
        Assert.Equal(-1, package.Bytes(LibraryFile(id, framework)).AsSpan().IndexOf(Encoding.UTF8.GetBytes(root)));
        Assert.Equal(-1, package.SymbolBytes(SymbolFile(id, framework)).AsSpan().IndexOf(Encoding.UTF8.GetBytes(root)));
    }

    [Theory, MemberData(nameof(PackageList.Libraries), MemberType = typeof(PackageList))]
    public void Symbols_OfEachLibrary_MatchLibrary(string id, string framework)
    {
        using var package = PackedPackages.Open(id);
        using var library = Read(package, id, framework);
        using var symbols = ReadSymbols(package, id, framework);
        var entry = library.ReadDebugDirectory().Single(one => one.Type == DebugDirectoryEntryType.CodeView);

        Assert.Equal(library.ReadCodeViewDebugDirectoryData(entry).Guid, new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id).Guid);
    }

    // The generated clients are in no repository, so the symbols must contain them for debuggers.
    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Symbols_OfClient_ContainGeneratedSources(string framework)
    {
        using var package = PackedPackages.Open(PackageList.Client);
        using var symbols = ReadSymbols(package, PackageList.Client, framework);
        var reader = symbols.GetMetadataReader();
        var embedded = reader.Documents.Where(handle => reader.GetCustomDebugInformation(handle)
                .Any(information => reader.GetGuid(reader.GetCustomDebugInformation(information).Kind) == EmbeddedSource))
            .Select(handle => Path.GetFileName(reader.GetString(reader.GetDocument(handle).Name))).ToArray();

        Assert.Contains("Smslive247.V4.g.cs", embedded);
        Assert.Contains("Smslive247.V5.g.cs", embedded);
    }

    private static PEReader Read(Package package, string id, string framework) => new(new MemoryStream(package.Bytes(LibraryFile(id, framework))));

    private static MetadataReaderProvider ReadSymbols(Package package, string id, string framework) =>
        MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(package.SymbolBytes(SymbolFile(id, framework))));

    private static string LibraryFile(string id, string framework) => $"lib/{framework}/{id}.dll";

    private static string SymbolFile(string id, string framework) => $"lib/{framework}/{id}.pdb";
}
