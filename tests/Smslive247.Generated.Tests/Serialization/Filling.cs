namespace Smslive247.Tests;

/// <summary>Creates objects with all members set to values that serializers often change.</summary>
internal sealed class Filling
{
    private static readonly string[] Texts =
        ["2024-05-31T10:00:00+05:00", "Ẹ kú \"ọjà\" <b>&'+`\\/ \u2028 \u007F 😀\r\n", "", "2348031234567", "/Date(1717142400000)/", "1.10", "null"];

    private int turn;

    public object Of(Type type) => Filled(Nullable.GetUnderlyingType(type) ?? type);

    private object Filled(Type type) => type switch
    {
        _ when type == typeof(string) => Texts[turn++ % Texts.Length],
        _ when type == typeof(int) => int.MinValue + turn++,
        _ when type == typeof(long) => long.MaxValue - turn++,
        _ when type == typeof(decimal) => 1234567890123456789.890m + turn++,
        _ when type == typeof(bool) => turn++ % 2 == 0,
        _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2024, 5, 31, 10, 0, 0, TimeSpan.FromMinutes(330)).AddTicks(1234567 * (turn++ % 2)),
        _ when type.IsValueType => EnumValue(type),
        _ when type.IsGenericType => List(type),
        _ => Object(type),
    };

    private object EnumValue(Type type) => (turn++ % 3) switch
    {
        0 => GeneratedTypes.KnownValues(type).First(),
        1 => Activator.CreateInstance(type, "Noch <nie> gesehen")!,
        _ => Activator.CreateInstance(type, $"{GeneratedTypes.KnownValues(type).Last()}".ToLowerInvariant())!,
    };

    private object List(Type type)
    {
        var item = type.GetGenericArguments()[0];
        var items = Array.CreateInstance(item, 3);
        for (var index = 0; index < items.Length; index++)
        {
            items.SetValue(Of(item), index);
        }

        var definition = type.GetGenericTypeDefinition();
        return definition == typeof(Page<>) ? Activator.CreateInstance(type, items, 2, 3, 9L, null)!
            : definition == typeof(Smslive247List<>) ? Activator.CreateInstance(type, items, null)!
            : items;
    }

    private object Object(Type type)
    {
        var made = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            property.SetValue(made, property.PropertyType == typeof(IDictionary<string, JToken>) ? Unknown(type) : Of(property.PropertyType));
            Assert.NotNull(property.GetValue(made));
        }

        return made;
    }

    /// <summary>Responses keep the text of unknown members; a request has the values of its caller.</summary>
    private static Dictionary<string, JToken> Unknown(Type type) => type.Name.EndsWith("Request", StringComparison.Ordinal)
        ? new()
        {
            ["when"] = "2024-05-31T10:00:00+05:00",
            ["x y"] = new JObject { ["money"] = 1.10m, ["nothing"] = JValue.CreateNull(), ["list"] = new JArray(1, true, "ọ") },
            ["nothing"] = JValue.CreateNull(),
        }
        : new()
        {
            ["when"] = new JRaw("\"2024-05-31T10:00:00+05:00\""),
            ["x \"y\""] = new JRaw("""{ "money": 1.10,  "e": 1E+2, "b":2,"a":[1 ,-0.0], "text":"\u1ecd \/ ọ" }"""),
            ["nothing"] = new JRaw("null"),
        };
}
