using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Smslive247;

/// <summary>The System.Text.Json converter of the library's open enumerations, as values and as keys of dictionaries.</summary>
/// <remarks>It is public for source-generated serializers (<see cref="JsonSerializerContext"/>).</remarks>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class Smslive247EnumJsonConverter<T> : JsonConverter<T>, IJsonType
    where T : struct
{
    private static readonly IOpenEnum<T> Empty = (IOpenEnum<T>)(object)default(T);

    IReadOnlyList<Smslive247JsonMember> IJsonType.Members => [];

    IReadOnlyList<string> IJsonType.Words => Empty.KnownWords;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Empty.FromText(JsonCursor.ReadValue(ref reader, static (ref json) => json.ReadString()));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(((IOpenEnum<T>)value).Text);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Empty.FromText(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(((IOpenEnum<T>)value).Text);

    JsonTypeInfo? IJsonType.TypeInfo(Type type, JsonSerializerOptions options)
    {
        var typeInfo = JsonMetadataServices.CreateValueInfo<T>(options, this);
        return type == typeof(T) ? typeInfo
            : type == typeof(T?) ? JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter(typeInfo))
            : null;
    }

    object? IJsonType.ReadBody(Type type, ref JsonCursor json) => null;
}
