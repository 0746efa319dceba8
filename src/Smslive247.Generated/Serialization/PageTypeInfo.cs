using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Smslive247.Serialization;

/// <summary>The metadata of <see cref="Page{T}"/>, equal to its attributes, for serializers without reflection.</summary>
internal static class PageTypeInfo
{
    public static JsonTypeInfo<Page<T>> Create<T>(JsonSerializerOptions options) => JsonMetadataServices.CreateObjectInfo<Page<T>>(options, new()
    {
        ObjectWithParameterizedConstructorCreator = static values => new()
        {
            Items = (IReadOnlyList<T>)values[0],
            PageNo = (int)values[1],
            PageSize = (int)values[2],
            TotalCount = (long?)values[3],
            TotalPages = (int?)values[4],
        },
        ConstructorParameterMetadataInitializer = static () =>
        [
            Parameter<IReadOnlyList<T>>("items", 0),
            Parameter<int>("pageNo", 1),
            Parameter<int>("pageSize", 2),
            Parameter<long?>("totalCount", 3, hasDefault: true),
            Parameter<int?>("totalPages", 4, hasDefault: true),
        ],
        PropertyMetadataInitializer = _ =>
        [
            Property<T, IReadOnlyList<T>>(options, nameof(Page<>.Items), "items", static page => page.Items, isRequired: true),
            Property<T, int>(options, nameof(Page<>.PageNo), "pageNo", static page => page.PageNo, isRequired: true),
            Property<T, int>(options, nameof(Page<>.PageSize), "pageSize", static page => page.PageSize, isRequired: true),
            Property<T, long?>(options, nameof(Page<>.TotalCount), "totalCount", static page => page.TotalCount),
            Property<T, int?>(options, nameof(Page<>.TotalPages), "totalPages", static page => page.TotalPages),
            Property<T, bool>(options, nameof(Page<>.HasNextPage), "hasNextPage", static page => page.HasNextPage),
        ],
    });

    /// <returns>The metadata of a type of a page's properties; null for any other type.</returns>
    public static JsonTypeInfo? OfPart(Type type, JsonSerializerOptions options) =>
        options.Converters.Any(converter => converter.CanConvert(type)) ? null
        : type == typeof(int) ? JsonMetadataServices.CreateValueInfo<int>(options, JsonMetadataServices.Int32Converter)
        : type == typeof(int?) ? JsonMetadataServices.CreateValueInfo<int?>(options, JsonMetadataServices.GetNullableConverter<int>(options))
        : type == typeof(long) ? JsonMetadataServices.CreateValueInfo<long>(options, JsonMetadataServices.Int64Converter)
        : type == typeof(long?) ? JsonMetadataServices.CreateValueInfo<long?>(options, JsonMetadataServices.GetNullableConverter<long>(options))
        : type == typeof(bool) ? JsonMetadataServices.CreateValueInfo<bool>(options, JsonMetadataServices.BooleanConverter)
        : null;

    private static JsonParameterInfoValues Parameter<TValue>(string name, int position, bool hasDefault = false) =>
        new() { Name = name, ParameterType = typeof(TValue), Position = position, HasDefaultValue = hasDefault, DefaultValue = null };

    private static JsonPropertyInfo Property<T, TValue>(JsonSerializerOptions options, string name, string jsonName, Func<Page<T>, TValue> get, bool isRequired = false)
    {
        var property = JsonMetadataServices.CreatePropertyInfo<TValue>(options, new()
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = typeof(Page<T>),
            PropertyName = name,
            JsonPropertyName = jsonName,
            Getter = page => get((Page<T>)page),
            Setter = isRequired ? static (_, _) => { } : null,
            IgnoreCondition = default(TValue) is null ? JsonIgnoreCondition.WhenWritingNull : JsonIgnoreCondition.Never,
            NumberHandling = JsonNumberHandling.Strict,
        });
        property.IsRequired = isRequired;
        return property;
    }
}
