using System.Text.Json;

namespace Smslive247.Sandbox.Requests;

/// <summary>Checks JSON strictly: Newtonsoft's reader accepts comments, single quotes and more.</summary>
internal static class JsonSyntax
{
    public static BodyProblem? FindProblem(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.String)
                {
                    // Checks UTF-8 and escapes.
                    _ = reader.GetString();
                }
            }

            return null;
        }
        catch (JsonException exception)
        {
            return new(400, $"The body is not JSON: see line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.");
        }
        catch (InvalidOperationException)
        {
            return new(400, "The body is not JSON: a string in it is not UTF-8.");
        }
    }
}
