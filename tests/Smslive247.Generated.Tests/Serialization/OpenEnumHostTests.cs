using System.Text.Json;
using Smslive247.V5;

namespace Smslive247.Tests.Serialization;

/// <summary>Open enumerations in <c>switch</c> and in System.Text.Json.</summary>
[Trait("Category", "Culture")]
public class OpenEnumHostTests
{
    public static TheoryData<Type> Enums => [.. GeneratedTypes.Enums];

    [Theory]
    [InlineData("DELIVRD", "arrived")]
    [InlineData("delivrd", "arrived")]
    [InlineData("Expired", "lost")]
    [InlineData("UNDELIV", "lost")]
    [InlineData("ACCEPTD", "ACCEPTD")]
    [InlineData("Something_New", "Something_New")]
    [InlineData("", "")]
    public void Switch_OverTheValue_FindsWordsInAnyCase(string text, string expected)
    {
        var status = JsonSerializer.Deserialize<DeliveryStatus>($"\"{text}\"");

        Assert.Equal(expected, Describe(status));
        Assert.Equal(expected, Describe(new DeliveryStatus(text)));

        static string Describe(DeliveryStatus status)
        {
            switch (status.Value)
            {
                case DeliveryStatus.Words.Delivered:
                    return "arrived";
                case DeliveryStatus.Words.Expired or DeliveryStatus.Words.Undeliverable:
                    return "lost";
                default:
                    return status.Value;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Words_OfEachEnum_AreThoseOfItsValues(Type type)
    {
        var words = type.GetNestedType("Words")!.GetFields().ToDictionary(field => field.Name, field => (string)field.GetRawConstantValue()!);
        var values = type.GetProperties().Where(property => property.PropertyType == type).ToDictionary(property => property.Name, property => $"{property.GetValue(null)}");

        Assert.NotEmpty(words);
        Assert.Equal(values, words);
        Assert.All(words.Values, word => Assert.Equal(word, type.GetProperty("Value")!.GetValue(Activator.CreateInstance(type, word.ToLowerInvariant()))));
    }

    [Fact]
    public void Dictionary_KeysAndValues_AreTheTexts()
    {
        var counts = new Dictionary<DeliveryStatus, DeliveryStatus?> { [DeliveryStatus.Delivered] = new("expired"), [new("N\"EW")] = null };

        var json = JsonSerializer.Serialize(counts, JsonSerializerOptions.Web);

        Assert.Equal("""{"DELIVRD":"expired","N\u0022EW":null}""", json);
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<DeliveryStatus, DeliveryStatus?>>(json.Replace("DELIVRD", "delivrd", StringComparison.Ordinal)));
    }

    [Fact]
    public void Serialize_Default_IsTheEmptyText() => Assert.Equal("\"\"", JsonSerializer.Serialize(default(DeliveryStatus)));
}
