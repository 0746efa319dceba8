using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Smslive247;

/// <summary>
/// The library's types in System.Text.Json without reflection: for native AOT, trimmed applications, and file-based programs
/// (<c>dotnet run app.cs</c>), in which <c>JsonSerializer.Serialize(message)</c> throws. Elsewhere that call works as it is.
/// </summary>
public static class Smslive247Json
{
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = new JsonTypes() };

    /// <summary>
    /// Describes the classes and open enumerations of the library, and arrays, lists (<see cref="List{T}"/>,
    /// <see cref="IReadOnlyList{T}"/>, <see cref="Smslive247List{T}"/>) and pages of such classes:
    /// <c>options.TypeInfoResolverChain.Add(Smslive247Json.TypeInfoResolver)</c>.
    /// </summary>
    public static IJsonTypeInfoResolver TypeInfoResolver { get; } = new JsonTypes();

    /// <summary>What the typed overloads of <see cref="JsonSerializer"/> take: <c>JsonSerializer.SerializeAsync(stream, page, Smslive247Json.TypeInfo&lt;Page&lt;Message&gt;&gt;())</c>.</summary>
    /// <typeparam name="T">A type that <see cref="TypeInfoResolver"/> describes.</typeparam>
    /// <exception cref="NotSupportedException">The type is not one of the library's.</exception>
    public static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <summary>The JSON of a value.</summary>
    /// <typeparam name="T">A type that <see cref="TypeInfoResolver"/> describes.</typeparam>
    /// <exception cref="NotSupportedException">The type is not one of the library's.</exception>
    public static string Serialize<T>(T value) => JsonSerializer.Serialize(value, TypeInfo<T>());

    /// <summary>Reads a value by the rules by which the clients read responses.</summary>
    /// <typeparam name="T">A type that <see cref="TypeInfoResolver"/> describes.</typeparam>
    /// <exception cref="JsonException">The JSON is not that of the type.</exception>
    /// <exception cref="NotSupportedException">The type is not one of the library's.</exception>
    public static T? Deserialize<T>(string json) => JsonSerializer.Deserialize(json, TypeInfo<T>());

    /// <summary>
    /// The members of a class of the library, for tools that describe types. ASP.NET's OpenAPI document has no members for
    /// classes with converters of their own; the README has a transformer that adds them.
    /// </summary>
    /// <returns>Empty for any other type, open enumerations among them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public static IReadOnlyList<Smslive247JsonMember> MembersOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return JsonTypes.Find(type)?.Members ?? [];
    }

    /// <summary>The known words of an open enumeration of the library.</summary>
    /// <returns>Empty for any other type.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public static IReadOnlyList<string> WordsOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return JsonTypes.Find(Nullable.GetUnderlyingType(type) ?? type)?.Words ?? [];
    }
}
