using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Smslive247;

/// <summary>
/// Serializes the library's types with System.Text.Json without reflection, for native AOT, trimmed applications, and file-based programs
/// (<c>dotnet run app.cs</c>), where <c>JsonSerializer.Serialize(message)</c> throws. In other applications that call needs no setup.
/// </summary>
public static class Smslive247Json
{
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = new JsonTypes() };

    /// <summary>The metadata of all types of the library: <c>options.TypeInfoResolverChain.Add(Smslive247Json.TypeInfoResolver)</c>.</summary>
    /// <remarks>
    /// It supports the classes and open enumerations, and arrays, lists (<see cref="List{T}"/>, <see cref="IReadOnlyList{T}"/>,
    /// <see cref="Smslive247List{T}"/>) and pages of these classes.
    /// </remarks>
    public static IJsonTypeInfoResolver TypeInfoResolver { get; } = new JsonTypes();

    /// <summary>Returns the metadata of a type: <c>JsonSerializer.SerializeAsync(stream, page, Smslive247Json.TypeInfo&lt;Page&lt;Message&gt;&gt;())</c>.</summary>
    /// <typeparam name="T">A type that <see cref="TypeInfoResolver"/> supports.</typeparam>
    /// <exception cref="NotSupportedException">The type is not supported.</exception>
    public static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <summary>Returns the JSON of a value.</summary>
    /// <typeparam name="T">A type that <see cref="TypeInfoResolver"/> supports.</typeparam>
    /// <exception cref="NotSupportedException">The type is not supported.</exception>
    public static string Serialize<T>(T value) => JsonSerializer.Serialize(value, TypeInfo<T>());

    /// <summary>Reads a value by the same rules as the clients read responses.</summary>
    /// <typeparam name="T">A type that <see cref="TypeInfoResolver"/> supports.</typeparam>
    /// <exception cref="JsonException">The JSON does not match the type.</exception>
    /// <exception cref="NotSupportedException">The type is not supported.</exception>
    public static T? Deserialize<T>(string json) => JsonSerializer.Deserialize(json, TypeInfo<T>());

    /// <summary>Returns the members of a class of the library, for tools that describe types.</summary>
    /// <remarks>ASP.NET's OpenAPI document lists no members of classes with converters. The README contains a transformer that adds them.</remarks>
    /// <returns>Empty for any other type, including open enumerations.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public static IReadOnlyList<Smslive247JsonMember> MembersOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return JsonTypes.Find(type)?.Members ?? [];
    }

    /// <summary>Returns the known words of an open enumeration of the library.</summary>
    /// <returns>Empty for any other type.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public static IReadOnlyList<string> WordsOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return JsonTypes.Find(Nullable.GetUnderlyingType(type) ?? type)?.Words ?? [];
    }
}
