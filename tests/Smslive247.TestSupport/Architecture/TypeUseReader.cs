using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Smslive247.TestSupport.Architecture;

internal sealed record TypeUse(AssemblyType User, AssemblyType Used, string? File);

/// <summary>Reads which types of an assembly use which others: in base types, constraints, signatures, attributes and method bodies.</summary>
internal sealed class TypeUseReader : IDisposable
{
    private readonly PEReader assembly;
    private readonly MetadataReader metadata;
    private readonly TypeReferences references;
    private readonly SourceFiles sources;
    private readonly Dictionary<TypeDefinitionHandle, AssemblyType> types;

    public TypeUseReader(string path)
    {
        assembly = new PEReader(File.OpenRead(path));
        metadata = assembly.GetMetadataReader();
        references = new TypeReferences(metadata);
        sources = new SourceFiles(assembly, path);
        types = metadata.TypeDefinitions.GroupBy(Outermost).Where(group => !IsCompilerGenerated(group.Key)).ToDictionary(group => group.Key, group => Describe(group.Key, group));
    }

    public IEnumerable<AssemblyType> Types => types.Values;

    public IEnumerable<TypeUse> Read() => (
        from handle in metadata.TypeDefinitions
        where types.ContainsKey(Outermost(handle))
        let user = types[Outermost(handle)]
        from use in UsesOf(handle)
        let outermost = Outermost(use.Used)
        where types.ContainsKey(outermost) && types[outermost] != user
        select new TypeUse(user, types[outermost], use.File ?? (user.Files.Count > 0 ? user.Files[0] : null))).Distinct();

    public void Dispose()
    {
        sources.Dispose();
        assembly.Dispose();
    }

    private IEnumerable<(TypeDefinitionHandle Used, string? File)> UsesOf(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        IEnumerable<TypeDefinitionHandle> declared =
        [
            .. references.Resolve(type.BaseType),
            .. type.GetInterfaceImplementations().SelectMany(implemented => references.Resolve(metadata.GetInterfaceImplementation(implemented).Interface)),
            .. references.Resolve(type.GetCustomAttributes()),
            .. Constraints(type.GetGenericParameters()),
            .. type.GetFields().SelectMany(field => references.Resolve(field).Concat(references.Resolve(metadata.GetFieldDefinition(field).GetCustomAttributes()))),
            .. type.GetProperties().SelectMany(property => references.Resolve(metadata.GetPropertyDefinition(property).GetCustomAttributes())),
            .. type.GetEvents().SelectMany(@event => references.Resolve(metadata.GetEventDefinition(@event).GetCustomAttributes())),
        ];
        return declared.Select(used => (used, (string?)null)).Concat(type.GetMethods().SelectMany(method => UsesOf(method).Select(used => (used, sources.Find(method)))));
    }

    private IEnumerable<TypeDefinitionHandle> UsesOf(MethodDefinitionHandle handle)
    {
        var method = metadata.GetMethodDefinition(handle);
        return
        [
            .. references.Resolve(handle),
            .. references.Resolve(method.GetCustomAttributes()),
            .. method.GetParameters().SelectMany(parameter => references.Resolve(metadata.GetParameter(parameter).GetCustomAttributes())),
            .. Constraints(method.GetGenericParameters()),
            .. method.RelativeVirtualAddress == 0 ? [] : UsesOf(assembly.GetMethodBody(method.RelativeVirtualAddress)),
        ];
    }

    private IEnumerable<TypeDefinitionHandle> UsesOf(MethodBodyBlock body) =>
        InstructionTokens.Read(body).Concat(body.ExceptionRegions.Select(region => region.CatchType).Where(type => !type.IsNil)).SelectMany(references.Resolve);

    private IEnumerable<TypeDefinitionHandle> Constraints(GenericParameterHandleCollection parameters) =>
        from parameter in parameters
        from constraint in metadata.GetGenericParameter(parameter).GetConstraints()
        from type in references.Resolve(metadata.GetGenericParameterConstraint(constraint).Type)
        select type;

    private TypeDefinitionHandle Outermost(TypeDefinitionHandle type) => metadata.GetTypeDefinition(type).GetDeclaringType() is { IsNil: false } outer ? Outermost(outer) : type;

    /// <summary>Such as anonymous types, whose members are types of their users.</summary>
    private bool IsCompilerGenerated(TypeDefinitionHandle type) => metadata.GetString(metadata.GetTypeDefinition(type).Name).Contains('<');

    private AssemblyType Describe(TypeDefinitionHandle outermost, IEnumerable<TypeDefinitionHandle> parts)
    {
        var type = metadata.GetTypeDefinition(outermost);
        var name = metadata.GetString(type.Name);
        var files = parts.SelectMany(part => sources.Find(part).Concat(metadata.GetTypeDefinition(part).GetMethods().Select(sources.Find))).OfType<string>().Distinct();
        return new(metadata.GetString(type.Namespace), name, [.. files.OrderBy(file => Rank(file, name)).ThenBy(file => file, StringComparer.Ordinal)]);
    }

    /// <summary>The file with the name of the type comes first, generated files last.</summary>
    private static int Rank(string file, string type) =>
        file.EndsWith(".g.cs", StringComparison.Ordinal) ? 2 : Path.GetFileNameWithoutExtension(file) == type.Split('`')[0] ? 0 : 1;
}
