using System.Reflection.Metadata;
using Types = System.Collections.Generic.IEnumerable<System.Reflection.Metadata.TypeDefinitionHandle>;

namespace Smslive247.TestSupport.Architecture;

/// <summary>Resolves metadata handles to the types of the assembly that they refer to.</summary>
internal sealed class TypeReferences
{
    private readonly MetadataReader metadata;
    private readonly TypeCollector collector;

    public TypeReferences(MetadataReader metadata)
    {
        this.metadata = metadata;
        collector = new(metadata.TypeDefinitions.ToDictionary(SerializedName));
    }

    public Types Resolve(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeDefinition => [(TypeDefinitionHandle)handle],
        HandleKind.TypeSpecification => metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(collector, null),
        HandleKind.FieldDefinition => Resolve((FieldDefinitionHandle)handle),
        HandleKind.MethodDefinition => Resolve((MethodDefinitionHandle)handle),
        HandleKind.MemberReference => Resolve(metadata.GetMemberReference((MemberReferenceHandle)handle)),
        HandleKind.MethodSpecification => Resolve(metadata.GetMethodSpecification((MethodSpecificationHandle)handle)),
        _ => [],
    };

    /// <summary>The types of the attributes, and those that their arguments name.</summary>
    public Types Resolve(CustomAttributeHandleCollection attributes)
    {
        foreach (var attribute in attributes.Select(metadata.GetCustomAttribute))
        {
            var value = attribute.DecodeValue(collector);
            foreach (var type in Resolve(attribute.Constructor).Concat(value.FixedArguments.SelectMany(argument => Named(argument.Value))).Concat(value.NamedArguments.SelectMany(argument => Named(argument.Value))))
            {
                yield return type;
            }
        }
    }

    private static Types Named(object? argument) => argument switch
    {
        Types types => types,
        System.Collections.Immutable.ImmutableArray<CustomAttributeTypedArgument<IReadOnlyList<TypeDefinitionHandle>>> array => array.SelectMany(item => Named(item.Value)),
        _ => [],
    };

    private Types Resolve(FieldDefinitionHandle handle) => metadata.GetFieldDefinition(handle) is var field ? field.DecodeSignature(collector, null).Append(field.GetDeclaringType()) : [];

    /// <summary>Includes the signature: a caller depends on the types of parameters and result too.</summary>
    private Types Resolve(MethodDefinitionHandle handle) => metadata.GetMethodDefinition(handle) is var method ? Flatten(method.DecodeSignature(collector, null)).Append(method.GetDeclaringType()) : [];

    private Types Resolve(MemberReference member) => Resolve(member.Parent).Concat(member.GetKind() == MemberReferenceKind.Method
        ? Flatten(member.DecodeMethodSignature(collector, null))
        : member.DecodeFieldSignature(collector, null));

    private Types Resolve(MethodSpecification method) => Resolve(method.Method).Concat(method.DecodeSignature(collector, null).SelectMany(types => types));

    private static Types Flatten(MethodSignature<IReadOnlyList<TypeDefinitionHandle>> signature) => signature.ParameterTypes.SelectMany(types => types).Concat(signature.ReturnType);

    /// <summary>As in the arguments of attributes, such as <c>Namespace.Outer+Inner</c>.</summary>
    private string SerializedName(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        var name = metadata.GetString(type.Name);
        return type.GetDeclaringType() is { IsNil: false } outer ? $"{SerializedName(outer)}+{name}"
            : type.Namespace.IsNil ? name : $"{metadata.GetString(type.Namespace)}.{name}";
    }
}
