using Mono.Cecil;
using ICustomAttributeProvider = Mono.Cecil.ICustomAttributeProvider;

namespace Smslive247.TestSupport.Architecture;

/// <summary>The types that a reference, a member or an attribute contains.</summary>
internal static class TypeReferences
{
    /// <summary>The types of the same assembly, such as element types and type arguments.</summary>
    public static IEnumerable<TypeDefinition> Expand(TypeReference? type) => type switch
    {
        TypeDefinition definition => [definition],
        GenericInstanceType generic => Expand(generic.ElementType).Concat(generic.GenericArguments.SelectMany(Expand)),
        IModifierType modified => Expand(modified.ModifierType).Concat(Expand(modified.ElementType)),
        FunctionPointerType function => Signature(function).SelectMany(Expand),
        TypeSpecification specification => Expand(specification.ElementType),
        _ => [],
    };

    /// <param name="operand">Of an instruction: a type, or a member, whose user depends on the types of its signature.</param>
    public static IEnumerable<TypeReference> Member(object? operand) => operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod method => [.. Member(method.ElementMethod), .. method.GenericArguments],
        MethodReference method => [method.DeclaringType, .. Signature(method)],
        _ => [],
    };

    /// <summary>The types of the attributes, and those that their arguments name.</summary>
    public static IEnumerable<TypeReference> Attributes(ICustomAttributeProvider attributed) =>
        from attribute in attributed.CustomAttributes
        let named = attribute.Properties.Concat(attribute.Fields).Select(member => member.Argument)
        let arguments = attribute.ConstructorArguments.Concat(named)
        from type in Member(attribute.Constructor).Concat(arguments.SelectMany(argument => Named(argument.Value)))
        select type;

    private static IEnumerable<TypeReference> Signature(IMethodSignature signature) =>
        signature.Parameters.Select(parameter => parameter.ParameterType).Append(signature.ReturnType);

    private static IEnumerable<TypeReference> Named(object? argument) => argument switch
    {
        TypeReference type => [type],
        CustomAttributeArgument boxed => Named(boxed.Value),
        CustomAttributeArgument[] array => array.SelectMany(item => Named(item.Value)),
        _ => [],
    };
}
