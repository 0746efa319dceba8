using System.Globalization;
using System.Text.Json;

namespace Smslive247.Responses;

/// <summary>Reads the id of what was sent from a response that is otherwise not as documented.</summary>
internal static class SentIdReader
{
    /// <returns>The id in an object, or in the <c>data</c> of an envelope; null if there is none of the documented type, or the body is an error message.</returns>
    public static string? Find(SentId? id, ReadOnlySpan<byte> body)
    {
        string? found = null;
        try
        {
            return id is null || UnexpectedBody.IsError(body) ? null : JsonCursor.ReadWhole(body, JsonReadOptions.Default, response: null, (ref json) => Read(ref json, id, ref found));
        }
        catch (JsonFormatException)
        {
            // The rest is no JSON, or did not arrive.
            return found;
        }
    }

    private static string? Read(ref JsonCursor json, SentId id, ref string? found)
    {
        for (json.BeginObject(); json.NextMember(); json.Skip())
        {
            if (json.Name.Equals("data", StringComparison.OrdinalIgnoreCase) && json.TokenType == JsonTokenType.StartObject)
            {
                Read(ref json, id, ref found);
            }
            else if (json.Name.Equals(id.Name, StringComparison.OrdinalIgnoreCase) && (json.TokenType == JsonTokenType.Number || (id.IsText && json.TokenType == JsonTokenType.String)))
            {
                found = (id.IsText ? json.ReadString() : json.ReadInt64().ToString(CultureInfo.InvariantCulture)) is { } text && IsId(text) ? text : found;
            }
        }

        return found;
    }

    /// <summary>Services write 0 or -1 for "none".</summary>
    private static bool IsId(string text) => !string.IsNullOrWhiteSpace(text) && text.Trim() != "0" && text.Trim()[0] != '-';
}
