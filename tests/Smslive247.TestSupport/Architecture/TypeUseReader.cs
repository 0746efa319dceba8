using Mono.Cecil;
using ICustomAttributeProvider = Mono.Cecil.ICustomAttributeProvider;
using static Smslive247.TestSupport.Architecture.TypeReferences;

namespace Smslive247.TestSupport.Architecture;

internal sealed record TypeUse(AssemblyType User, AssemblyType Used, string? File);

/// <summary>Reads which types of an assembly use which others: in base types, constraints, signatures, attributes and method bodies.</summary>
internal sealed class TypeUseReader : IDisposable
{
    private readonly ModuleDefinition module;
    private readonly Dictionary<TypeDefinition, AssemblyType> types;

    public TypeUseReader(string path)
    {
        module = ModuleDefinition.ReadModule(path, new ReaderParameters { ReadSymbols = true });
        types = module.GetTypes().GroupBy(Outermost).Where(group => !IsCompilerGenerated(group.Key))
            .ToDictionary(group => group.Key, group => Describe(group.Key, group));
    }

    public IEnumerable<AssemblyType> Types => types.Values;

    public IEnumerable<TypeUse> Read() => (
        from type in module.GetTypes()
        let user = types.GetValueOrDefault(Outermost(type))
        where user is not null
        from use in UsesOf(type)
        from definition in Expand(use.Type)
        let used = types.GetValueOrDefault(Outermost(definition))
        where used is not null && used != user
        select new TypeUse(user, used, use.File ?? (user.Files.Count > 0 ? user.Files[0] : null))).Distinct();

    public void Dispose() => module.Dispose();

    private static IEnumerable<(TypeReference? Type, string? File)> UsesOf(TypeDefinition type)
    {
        IEnumerable<TypeReference?> declared =
        [
            type.BaseType,
            .. type.Interfaces.Select(implemented => implemented.InterfaceType),
            .. Attributes(type),
            .. Constraints(type),
            .. type.Fields.SelectMany(field => Attributes(field).Append(field.FieldType)),
            .. type.Properties.Concat<ICustomAttributeProvider>(type.Events).SelectMany(Attributes),
        ];
        var ofMethods = type.Methods.SelectMany(UsesOf, (method, used) => ((TypeReference?)used, FileOf(method)));
        return declared.Select(used => (used, (string?)null)).Concat(ofMethods);
    }

    private static IEnumerable<TypeReference> UsesOf(MethodDefinition method) =>
    [
        .. Member(method),
        .. Attributes(method),
        .. method.Parameters.SelectMany(Attributes),
        .. Constraints(method),
        .. method.HasBody ? method.Body.Instructions.SelectMany(instruction => Member(instruction.Operand)) : [],
        .. method.HasBody ? method.Body.ExceptionHandlers.Select(handler => handler.CatchType) : [],
    ];

    private static IEnumerable<TypeReference> Constraints(IGenericParameterProvider generic) =>
        generic.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType);

    private static TypeDefinition Outermost(TypeDefinition type) =>
        type.DeclaringType is { } outer ? Outermost(outer) : type;

    /// <summary>Such as anonymous types, whose members are types of their users.</summary>
    private static bool IsCompilerGenerated(TypeDefinition type) => type.Name.Contains('<');

    private static AssemblyType Describe(TypeDefinition outermost, IEnumerable<TypeDefinition> parts)
    {
        var files = parts.SelectMany(part => part.Methods).Select(FileOf).OfType<string>().Distinct();
        var ranked = files.OrderBy(file => Rank(file, outermost.Name)).ThenBy(file => file, StringComparer.Ordinal);
        return new(outermost.Namespace, outermost.Name, [.. ranked]);
    }

    private static string? FileOf(MethodDefinition method) =>
        method.DebugInformation.HasSequencePoints ? method.DebugInformation.SequencePoints[0].Document.Url : null;

    /// <summary>The file with the name of the type comes first, generated files last.</summary>
    private static int Rank(string file, string type) =>
        file.EndsWith(".g.cs", StringComparison.Ordinal) ? 2 : Path.GetFileNameWithoutExtension(file) == type.Split('`')[0] ? 0 : 1;
}
