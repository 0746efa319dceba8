using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Smslive247.Serialization;

/// <summary>Finds generated types by the converter in their attribute, which needs no code generation at run time.</summary>
internal sealed class JsonTypes : IJsonTypeInfoResolver
{
    /// <returns>Null if the type is not generated.</returns>
    public static IJsonType? Find(Type type) =>
        type.GetCustomAttribute<JsonConverterAttribute>(inherit: false) is { ConverterType: { } converter } attribute && typeof(IJsonType).IsAssignableFrom(converter)
            ? (IJsonType?)Activator.CreateInstance(attribute.ConverterType)
            : null;

    /// <summary>Finds the generated type of a list, array, page or <see cref="Nullable{T}"/> as well.</summary>
    public static IJsonType? FindItem(Type type) => type switch
    {
        { IsArray: true } => Find(type.GetElementType()!),
        { IsGenericType: true } => Find(type.GetGenericArguments()[0]),
        _ => Find(type),
    };

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => FindItem(type)?.TypeInfo(type, options) ?? PageTypeInfo.OfPart(type, options);
}
