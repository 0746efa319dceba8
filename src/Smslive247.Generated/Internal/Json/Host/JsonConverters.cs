#if NET
namespace Smslive247.Internal;

/// <summary>Finds the converter of System.Text.Json for a type of the library.</summary>
internal static class JsonConverters
{
    /// <returns>Null for a type that is not the library's.</returns>
    public static Type? TypeFor(Type type) => type switch
    {
        { ContainsGenericParameters: true } or { IsInterface: true } => null,
        { IsValueType: true } => typeof(IOpenEnum<>).MakeGenericType(type).IsAssignableFrom(type) ? typeof(OpenEnumTextConverter<>).MakeGenericType(type) : null,
        { IsGenericType: true } => TypeForListOf(type.GetGenericArguments()[0], type.GetGenericTypeDefinition()),
        _ when typeof(IModel).IsAssignableFrom(type) => typeof(ModelTextConverter<>).MakeGenericType(type),
        _ when typeof(IResponseModel).IsAssignableFrom(type) => typeof(EnvelopeTextConverter<>).MakeGenericType(type),
        _ when typeof(IRequestModel).IsAssignableFrom(type) => typeof(NewtonsoftTextConverter<>).MakeGenericType(type),
        _ => null,
    };

    private static Type? TypeForListOf(Type item, Type definition) =>
        definition == typeof(Page<>) ? typeof(PageJsonConverter<>).MakeGenericType(item)
        : definition == typeof(Smslive247List<>) ? typeof(ListJsonConverter<>).MakeGenericType(item)
        : null;
}
#endif
