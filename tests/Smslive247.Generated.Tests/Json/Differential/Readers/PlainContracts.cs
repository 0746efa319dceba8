using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Smslive247.Tests;

/// <summary>
/// The generated classes as plain ones: the library's converters are left out, what may not be null is demanded, and an open
/// enumeration is its text.
/// </summary>
internal sealed class PlainContracts : DefaultContractResolver
{
    protected override Newtonsoft.Json.JsonConverter? ResolveContractConverter(Type objectType) => null;

    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (property.Ignored || member is not PropertyInfo declared || !declared.IsDefined(typeof(JsonPropertyAttribute)))
        {
            return property;
        }

        var shown = new Member(declared);
        property.NullValueHandling = NullValueHandling.Include;
        property.Required = shown.IsNullable ? Required.Default : IsOptionalEnvelope(shown) ? Required.DisallowNull : Required.Always;
        if (shown.Kind == MemberKind.Word)
        {
            property.ValueProvider = new WordProvider(declared);
            property.PropertyType = typeof(string);
        }

        return property;
    }

    /// <summary>A single resource may stand where its envelope does.</summary>
    private static bool IsOptionalEnvelope(Member member) => member is { Name: "data", Kind: MemberKind.Model };

    private sealed class WordProvider(PropertyInfo property) : IValueProvider
    {
        private readonly Type word = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;

        public object? GetValue(object target) => property.GetValue(target)?.ToString();

        public void SetValue(object target, object? value) => property.SetValue(target, value is null ? null : Activator.CreateInstance(word, value));
    }
}
