#if NET
using System.Text.Json;
using System.Text.Json.Serialization;
using Smslive247.Internal;

namespace Smslive247;

/// <summary>
/// Lets System.Text.Json read and write the library's types, of which each names it in an attribute: nothing is to be set up,
/// and no option of a serializer changes their JSON; a page or list of your own items leaves those to the serializer. They are written as Newtonsoft writes them, and read by the rules that the
/// clients read answers with. It is public because serializers that are generated at build time
/// (<see cref="JsonSerializerContext"/>) create it.
/// </summary>
/// <remarks>
/// The serializer's encoder is no exception: texts keep characters such as <c>&lt;</c>, so encode JSON that you put into HTML.
/// Which answer an object was read from is not written. Neither is a description of the types for OpenAPI derived from it: a
/// host that documents its own API describes them itself.
/// </remarks>
public sealed class Smslive247JsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        Guard.NotNull(typeToConvert, nameof(typeToConvert));
        return JsonConverters.TypeFor(typeToConvert) is not null;
    }

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        Guard.NotNull(typeToConvert, nameof(typeToConvert));
        return JsonConverters.TypeFor(typeToConvert) is { } type ? (JsonConverter?)Activator.CreateInstance(type) : null;
    }
}
#endif
