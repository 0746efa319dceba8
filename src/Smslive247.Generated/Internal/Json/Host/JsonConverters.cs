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
        { IsGenericType: true } => TypeForListOf(type.GetGenericArguments()[0], type, type.GetGenericTypeDefinition()),
        _ when typeof(IModel).IsAssignableFrom(type) => typeof(ModelTextConverter<>).MakeGenericType(type),
        _ when typeof(IResponseModel).IsAssignableFrom(type) => typeof(EnvelopeTextConverter<>).MakeGenericType(type),
        _ when typeof(IRequestModel).IsAssignableFrom(type) => typeof(NewtonsoftTextConverter<>).MakeGenericType(type),
        _ => null,
    };

    private static Type? TypeForListOf(Type item, Type list, Type definition) => typeof(IModel).IsAssignableFrom(item) switch
    {
        true when definition == typeof(Page<>) => typeof(PageTextConverter<>).MakeGenericType(item),
        true when definition == typeof(Smslive247List<>) => typeof(ListTextConverter<>).MakeGenericType(item),
        false when definition == typeof(Page<>) || definition == typeof(Smslive247List<>) => typeof(NewtonsoftTextConverter<>).MakeGenericType(list),
        _ => null,
    };
}
#endif
