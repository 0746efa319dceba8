using System.Collections.Immutable;
using System.Reflection.Metadata;
using Types = System.Collections.Generic.IReadOnlyList<System.Reflection.Metadata.TypeDefinitionHandle>;

namespace Smslive247.TestSupport.Architecture;

/// <summary>Decodes signatures and attributes to the types of the assembly that they contain.</summary>
internal sealed class TypeCollector(IReadOnlyDictionary<string, TypeDefinitionHandle> typesByName) : ISignatureTypeProvider<Types, object?>, ICustomAttributeTypeProvider<Types>
{
    /// <summary>Marks <see cref="Type"/>, because an attribute argument of this type names another type.</summary>
    private static readonly Types SystemType = new List<TypeDefinitionHandle>();

    public Types GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => [handle];

    public Types GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
        reader.GetTypeReference(handle) is var type && reader.StringComparer.Equals(type.Name, "Type") && reader.StringComparer.Equals(type.Namespace, "System") ? SystemType : [];

    public Types GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public Types GetTypeFromSerializedName(string name) => typesByName.TryGetValue(name.Split(',')[0], out var type) ? [type] : [];

    public Types GetGenericInstantiation(Types genericType, ImmutableArray<Types> typeArguments) => [.. genericType, .. typeArguments.SelectMany(argument => argument)];

    public Types GetFunctionPointerType(MethodSignature<Types> signature) => [.. signature.ReturnType, .. signature.ParameterTypes.SelectMany(parameter => parameter)];

    public Types GetModifiedType(Types modifier, Types unmodifiedType, bool isRequired) => [.. modifier, .. unmodifiedType];

    public Types GetArrayType(Types elementType, ArrayShape shape) => elementType;

    public Types GetSZArrayType(Types elementType) => elementType;

    public Types GetByReferenceType(Types elementType) => elementType;

    public Types GetPointerType(Types elementType) => elementType;

    public Types GetPinnedType(Types elementType) => elementType;

    public Types GetPrimitiveType(PrimitiveTypeCode typeCode) => [];

    public Types GetGenericTypeParameter(object? genericContext, int index) => [];

    public Types GetGenericMethodParameter(object? genericContext, int index) => [];

    public Types GetSystemType() => SystemType;

    public bool IsSystemType(Types type) => ReferenceEquals(type, SystemType);

    /// <summary>The underlying type of almost every enum in an attribute; the value itself is not used.</summary>
    public PrimitiveTypeCode GetUnderlyingEnumType(Types type) => PrimitiveTypeCode.Int32;
}
