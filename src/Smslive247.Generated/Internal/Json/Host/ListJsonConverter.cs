#if NET
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Smslive247.Internal;

/// <summary>Lists that come in one piece.</summary>
internal sealed class ListJsonConverter<T> : JsonConverter<Smslive247List<T>>
{
    public override Smslive247List<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(ItemsJson<T>.Read(ref reader, options));

    public override void Write(Utf8JsonWriter writer, Smslive247List<T> value, JsonSerializerOptions options) => ItemsJson<T>.Write(writer, value, options);
}
#endif
