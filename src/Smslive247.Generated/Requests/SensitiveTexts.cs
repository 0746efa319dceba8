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
        var isMap = false;
        var reader = new Utf8JsonReader(json, RequestOptions);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
            {
                var member = Find(ref reader, members);
                isMap = member?.Type.IsGenericType == true && member.Type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>);
                if (member?.IsSensitive == false)
                {
                    reader.Skip();
                }
            }
            else if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && !IsNumber(reader.ValueSpan) && (reader.TokenType == JsonTokenType.String || IsKey(ref reader, isMap)))
            {
                texts.Add(JsonCursor.ReadValue(ref reader, static (ref json) => json.ReadText()));
            }
        }

        return texts;
    }

    /// <summary>Whether a name is data: a key of a map, or no name that a member can have.</summary>
    private static bool IsKey(ref Utf8JsonReader reader, bool isMap)
    {
        if (isMap && reader.CurrentDepth == 2)
        {
            return true;
        }

        foreach (var sign in reader.ValueSpan)
        {
            if (sign is not ((>= (byte)'A' and <= (byte)'Z') or (>= (byte)'a' and <= (byte)'z') or (>= (byte)'0' and <= (byte)'9') or (byte)'_'))
            {
                return true;
            }
        }

        return false;
    }

    private static Smslive247JsonMember? Find(ref Utf8JsonReader reader, IReadOnlyList<Smslive247JsonMember> members)
    {
        foreach (var member in members)
        {
            if (reader.ValueTextEquals(member.Name))
            {
                return member;
            }
        }

        return null;
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
