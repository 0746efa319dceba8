using System.IO.Compression;
using System.Xml.Linq;

namespace Smslive247.PackageTests.Packing;

/// <summary>A package and its symbol package.</summary>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive archive;
    private readonly ZipArchive symbols;

    public Package(string id, string path)
    {
        archive = ZipFile.OpenRead(path);
        symbols = ZipFile.OpenRead(Path.ChangeExtension(path, ".snupkg"));
        Metadata = XDocument.Parse(Text($"{id}.nuspec")).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    public XElement Metadata { get; }

    public IEnumerable<string> Files => FilesOf(archive);

    public IEnumerable<string> SymbolFiles => FilesOf(symbols);

    /// <summary>The dependencies of each target framework, such as "Polly.Core 8.9.1".</summary>
    public IEnumerable<(string Framework, IEnumerable<string> Packages)> Dependencies =>
        from @group in Metadata.Descendants()
        where @group.Name.LocalName == "group" && @group.Parent!.Name.LocalName == "dependencies"
        select ((string)@group.Attribute("targetFramework")!, @group.Elements().Select(one => $"{(string?)one.Attribute("id")} {(string?)one.Attribute("version")}"));

    public string Value(string name) => Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value ?? "";

    public byte[] Bytes(string file) => Bytes(archive, file);

    public byte[] SymbolBytes(string file) => Bytes(symbols, file);

    public string Text(string file)
    {
        using var reader = new StreamReader(Entry(archive, file).Open());
        return reader.ReadToEnd();
    }

    public void Dispose()
    {
        archive.Dispose();
        symbols.Dispose();
    }

    // Without the files that the package format adds.
    private static IEnumerable<string> FilesOf(ZipArchive archive) => archive.Entries.Select(entry => entry.FullName)
        .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
        .Order(StringComparer.Ordinal);

    private static ZipArchiveEntry Entry(ZipArchive archive, string file) => archive.GetEntry(file) ?? throw new FileNotFoundException($"The package has no {file}.");

    private static byte[] Bytes(ZipArchive archive, string file)
    {
        using var content = Entry(archive, file).Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }
}
