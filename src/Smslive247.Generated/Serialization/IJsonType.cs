using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Smslive247.Serialization;

/// <summary>A generated type, without its type parameter.</summary>
internal interface IJsonType
{
    /// <summary>The members of a class; empty for an open enumeration.</summary>
    IReadOnlyList<Smslive247JsonMember> Members { get; }

    /// <summary>The known words of an open enumeration; empty for a class.</summary>
    IReadOnlyList<string> Words { get; }

    /// <summary>Returns the metadata of the type, or of a list, array, page or <see cref="Nullable{T}"/> of it.</summary>
    /// <returns>Null for any other type.</returns>
    JsonTypeInfo? TypeInfo(Type type, JsonSerializerOptions options);

    /// <summary>Reads the whole body of a response as the type, or as a list or page of it.</summary>
    /// <returns>Null for any other type.</returns>
    object? ReadBody(Type type, ref JsonCursor json);
}
