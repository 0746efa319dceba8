using System.Text.Json;

namespace Smslive247.Requests;

/// <summary>Reads the texts of a request that must not be quoted: all but those of members that are documented as not sensitive.</summary>
internal static class SensitiveTexts
{
    /// <summary>The depth that the writer allows, so that each written request can be read.</summary>
    private static readonly JsonReaderOptions RequestOptions = new() { MaxDepth = 1000 };

    public static IReadOnlyList<string> Read(byte[] json, IReadOnlyList<Smslive247JsonMember> members)
    {
        var texts = new List<string>();
        var reader = new Utf8JsonReader(json, RequestOptions);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && IsHarmless(ref reader, members))
            {
                reader.Skip();
            }
            else if (reader.TokenType == JsonTokenType.String && !IsNumber(reader.ValueSpan))
            {
                texts.Add(JsonCursor.ReadValue(ref reader, static (ref json) => json.ReadString()));
            }
        }

        return texts;
    }

    private static bool IsHarmless(ref Utf8JsonReader reader, IReadOnlyList<Smslive247JsonMember> members)
    {
        foreach (var member in members)
        {
            if (!member.IsSensitive && reader.ValueTextEquals(member.Name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether each quote of the text is masked as a number. A batch may hold a hundred thousand such texts.</summary>
    private static bool IsNumber(ReadOnlySpan<byte> text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is not (>= (byte)'0' and <= (byte)'9') && (index > 0 || text[index] != '+'))
            {
                return false;
            }
        }

        return text.Length > 4;
    }
}
