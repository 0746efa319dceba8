using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Smslive247.TestSupport.Architecture;

/// <summary>The source files of methods and types, from the portable PDB.</summary>
internal sealed class SourceFiles : IDisposable
{
    /// <summary>Names the files of types without method bodies, such as enums and interfaces.</summary>
    private static readonly Guid TypeDefinitionDocuments = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");

    private readonly PEReader assembly;
    private readonly MetadataReaderProvider? provider;
    private readonly MetadataReader? pdb;

    public SourceFiles(string path)
    {
        assembly = new PEReader(File.OpenRead(path));
        assembly.TryOpenAssociatedPortablePdb(path, file => File.Exists(file) ? File.OpenRead(file) : null, out provider, out _);
        pdb = provider?.GetMetadataReader();
    }

    public string? Find(MethodDefinitionHandle method)
    {
        if (pdb is null)
        {
            return null;
        }

        var information = pdb.GetMethodDebugInformation(method);
        var document = information.Document.IsNil && !information.SequencePointsBlob.IsNil ? information.GetSequencePoints().First().Document : information.Document;
        return document.IsNil ? null : Name(document);
    }

    public IEnumerable<string> Find(TypeDefinitionHandle type) => pdb is null ? [] :
        from handle in pdb.GetCustomDebugInformation(type)
        let information = pdb.GetCustomDebugInformation(handle)
        where pdb.GetGuid(information.Kind) == TypeDefinitionDocuments
        from file in ReadDocuments(information.Value)
        select file;

    public void Dispose()
    {
        provider?.Dispose();
        assembly.Dispose();
    }

    private List<string> ReadDocuments(BlobHandle blob)
    {
        var reader = pdb!.GetBlobReader(blob);
        List<string> files = [];
        while (reader.RemainingBytes > 0)
        {
            files.Add(Name(MetadataTokens.DocumentHandle(reader.ReadCompressedInteger())));
        }

        return files;
    }

    private string Name(DocumentHandle document) => pdb!.GetString(pdb.GetDocument(document).Name);
}
