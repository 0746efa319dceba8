using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Smslive247;

/// <summary>The System.Text.Json converter of the library's classes, which have it as an attribute, so it needs no registration.</summary>
/// <remarks>
/// Members have the names of the API, regardless of the naming policy, and are read by the same rules as by the clients. It is public for
/// source-generated serializers (<see cref="JsonSerializerContext"/>).
/// </remarks>
/// <typeparam name="T">The class.</typeparam>
public sealed class Smslive247JsonConverter<T> : JsonConverter<T>, IJsonType
    where T : class, new()
{
    IReadOnlyList<Smslive247JsonMember> IJsonType.Members => ((IJsonModel)new T()).Members;

    IReadOnlyList<string> IJsonType.Words => [];

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonCursor.ReadValue(ref reader, ModelReader.ReadAny<T>);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteModel((IJsonModel)value);

    JsonTypeInfo? IJsonType.TypeInfo(Type type, JsonSerializerOptions options) => type switch
    {
        _ when type == typeof(T) => JsonMetadataServices.CreateValueInfo<T>(options, this),
        _ when type == typeof(Page<T>) => PageTypeInfo.Create<T>(options),
        _ when type == typeof(Smslive247List<T>) => JsonMetadataServices.CreateICollectionInfo<Smslive247List<T>, T>(options, new() { ObjectCreator = static () => [] }),
        _ when type == typeof(T[]) => JsonMetadataServices.CreateArrayInfo<T>(options, new()),
        _ when type == typeof(List<T>) => JsonMetadataServices.CreateListInfo<List<T>, T>(options, new() { ObjectCreator = static () => [] }),
        _ when type == typeof(IReadOnlyList<T>) => JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(options, new()),
        _ => null,
    };

    object? IJsonType.ReadBody(Type type, ref JsonCursor json)
    {
        if (type == typeof(Page<T>))
        {
            return PageReader.Read(ref json, ModelReader.ReadAny<T>);
        }

        if (type == typeof(Smslive247List<T>))
        {
            return ListReader.Read(ref json, ModelReader.ReadAny<T>);
        }

        var model = type == typeof(T) ? new T() : null;
        (model as IResponseModel)?.ReadBody(ref json);
        return model;
    }
}
