using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Smslive247.Sandbox.Names;

namespace Smslive247.Sandbox.Responses;

/// <summary>
/// Writes JSON as a schema declares it: of an object with names of v5, the members of the schema under its names. Other members are
/// omitted, and so is a null that the schema does not allow.
/// </summary>
internal sealed class Shape
{
    private readonly Member[] members;
    private readonly Shape? items;

    public Shape(Schema schema)
    {
        members = [.. schema.Properties.Select(property => new Member(schema.Name, property.Name, property.Schema))];
        items = schema.Items is { } each ? new Shape(each) : null;
    }

    public void Write(JsonWriter writer, JToken value)
    {
        if (value is JObject json && members.Length > 0)
        {
            writer.WriteStartObject();
            Array.ForEach(members, member => member.Write(writer, json));
            writer.WriteEndObject();
        }
        else if (value is JArray list && items is not null)
        {
            Write(writer, list, items);
        }
        else
        {
            value.WriteTo(writer);
        }
    }

    public static void Write(JsonWriter writer, IEnumerable<JToken> list, Shape each)
    {
        writer.WriteStartArray();
        foreach (var item in list)
        {
            each.Write(writer, item);
        }

        writer.WriteEndArray();
    }

    private sealed class Member(string owner, string name, Schema schema)
    {
        private readonly Shape shape = new(schema);
        private readonly bool isNullable = schema.IsNullable;
        private readonly Func<JObject, JToken?> read = VersionNames.Values.GetValueOrDefault((owner, name)) ?? (json => json[VersionNames.FromV4.GetValueOrDefault(name, name)]);

        public void Write(JsonWriter writer, JObject json)
        {
            if (read(json) is { } value && (isNullable || value.Type != JTokenType.Null))
            {
                writer.WritePropertyName(name);
                shape.Write(writer, value);
            }
        }
    }
}
