using Mono.Cecil;
using ICustomAttributeProvider = Mono.Cecil.ICustomAttributeProvider;
using static Smslive247.TestSupport.Architecture.TypeReferences;

namespace Smslive247.TestSupport.Architecture;

internal sealed record TypeUse(AssemblyType User, AssemblyType Used);

/// <summary>Reads which types of an assembly use which others: in base types, constraints, signatures, attributes and method bodies.</summary>
internal sealed class TypeUseReader : IDisposable
{
    private readonly ModuleDefinition module;
    private readonly Dictionary<TypeDefinition, AssemblyType> types;

    public TypeUseReader(string path, string project)
    {
        module = ModuleDefinition.ReadModule(path);
        var declared = DeclaredTypes.Read(project);
        types = module.Types.Where(type => !IsCompilerGenerated(type)).ToDictionary(type => type, type => Describe(type, declared));
    }

    public IEnumerable<AssemblyType> Types => types.Values;

    public IEnumerable<TypeUse> Read() => (
        from type in module.GetTypes()
        let user = types.GetValueOrDefault(Outermost(type))
        where user is not null
        from use in UsesOf(type)
        from definition in Expand(use)
        let used = types.GetValueOrDefault(Outermost(definition))
        where used is not null && used != user
        select new TypeUse(user, used)).Distinct();

    public void Dispose() => module.Dispose();

    private static IEnumerable<TypeReference?> UsesOf(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(implemented => implemented.InterfaceType),
        .. Attributes(type),
        .. Constraints(type),
        .. type.Fields.SelectMany(field => Attributes(field).Append(field.FieldType)),
        .. type.Properties.Concat<ICustomAttributeProvider>(type.Events).SelectMany(Attributes),
        .. type.Methods.SelectMany(UsesOf),
    ];

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

    private static AssemblyType Describe(TypeDefinition type, ILookup<string, string> declared)
    {
        var name = type.Name.Split('`')[0];
        return new(type.Namespace, type.Name, type.IsPublic, [.. declared[$"{type.Namespace}.{name}".TrimStart('.')].OrderBy(file => Path.GetFileNameWithoutExtension(file) == name ? 0 : 1)]);
    }
}
