using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Smslive247.Serialization;

/// <summary>Finds the types of the documents by the converter that each of them names in an attribute, which needs no code made at run time.</summary>
internal sealed class JsonTypes : IJsonTypeInfoResolver
{
    /// <returns>Null for a type that the documents do not have.</returns>
    public static IJsonType? Find(Type type) =>
        type.GetCustomAttribute<JsonConverterAttribute>(inherit: false) is { ConverterType: { } converter } attribute && typeof(IJsonType).IsAssignableFrom(converter)
            ? (IJsonType?)Activator.CreateInstance(attribute.ConverterType)
            : null;

    /// <summary>The same for a list, array, page or <see cref="Nullable{T}"/> of such a type.</summary>
    public static IJsonType? FindItem(Type type) => type switch
    {
        { IsArray: true } => Find(type.GetElementType()!),
        { IsGenericType: true } => Find(type.GetGenericArguments()[0]),
        _ => Find(type),
    };

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => FindItem(type)?.TypeInfo(type, options) ?? PageTypeInfo.OfPart(type, options);
}
