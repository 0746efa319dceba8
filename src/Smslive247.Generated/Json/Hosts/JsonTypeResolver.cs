using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Smslive247.Json;

/// <summary>Tells serializers that do not reflect what the library's types look like, and what stands in them.</summary>
internal sealed class JsonTypeResolver : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => type switch
    {
        // What a page consists of.
        _ when type == typeof(int) => JsonMetadataServices.CreateValueInfo<int>(options, JsonMetadataServices.Int32Converter),
        _ when type == typeof(int?) => JsonMetadataServices.CreateValueInfo<int?>(options, JsonMetadataServices.GetNullableConverter<int>(options)),
        _ when type == typeof(long) => JsonMetadataServices.CreateValueInfo<long>(options, JsonMetadataServices.Int64Converter),
        _ when type == typeof(long?) => JsonMetadataServices.CreateValueInfo<long?>(options, JsonMetadataServices.GetNullableConverter<long>(options)),
        _ when type == typeof(bool) => JsonMetadataServices.CreateValueInfo<bool>(options, JsonMetadataServices.BooleanConverter),
        _ => JsonTypes.FindItem(type)?.TypeInfo(type, options),
    };
}
