using System.Text.Json;

namespace Smslive247.Requests;

/// <summary>Reads the texts of a request that must not be quoted: all but those of members that are documented as not sensitive.</summary>
internal static class SensitiveTexts
{
    /// <summary>The depth that the writer allows, so that each written request can be read.</summary>
    private static readonly JsonReadOptions RequestOptions = JsonReadOptions.Default with { MaxDepth = 1000 };

    public static IReadOnlyList<string> Read(byte[] json, IReadOnlyList<Smslive247JsonMember> members) =>
        JsonCursor.ReadWhole(json, RequestOptions, response: null, (ref json) => Read(ref json, members));

    private static List<string> Read(ref JsonCursor json, IReadOnlyList<Smslive247JsonMember> members)
    {
        var texts = new List<string>();
        if (json.TokenType != JsonTokenType.StartObject)
        {
            AddTexts(ref json, texts);
            return texts;
        }

        for (json.BeginObject(); json.NextMember();)
        {
            var name = json.Name;
            if (members.Any(member => !member.IsSensitive && member.Name == name))
            {
                json.Skip();
            }
            else
            {
                AddTexts(ref json, texts);
            }
        }

        return texts;
    }

    private static void AddTexts(ref JsonCursor json, List<string> texts)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.String when json.ReadString() is { Length: > 0 } text && !IsNumber(text):
                texts.Add(text);
                break;
            case JsonTokenType.StartArray:
                for (json.BeginArray(); json.NextItem();)
                {
                    AddTexts(ref json, texts);
                }

                break;
            case JsonTokenType.StartObject:
                for (json.BeginObject(); json.NextMember();)
                {
                    AddTexts(ref json, texts);
                }

                break;
        }
    }

    /// <summary>Whether the pattern masks every quote of the text. A batch may hold a hundred thousand such texts.</summary>
    private static bool IsNumber(string text) => text.Length > 4 && text.TrimStart('+').All(static character => character is >= '0' and <= '9');
}
