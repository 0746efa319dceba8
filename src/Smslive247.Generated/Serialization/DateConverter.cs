using Newtonsoft.Json;

namespace Smslive247.Serialization;

/// <summary>Makes Newtonsoft's serializer write a date without a time of day. Generated classes read themselves.</summary>
internal sealed class DateConverter : JsonConverter<DateTime>
{
    public override bool CanRead => false;

    public override void WriteJson(JsonWriter writer, DateTime value, JsonSerializer serializer) => writer.WriteValue(Iso8601.FormatDate(value));

    public override DateTime ReadJson(JsonReader reader, Type objectType, DateTime existingValue, bool hasExistingValue, JsonSerializer serializer) => throw new NotSupportedException();
}
