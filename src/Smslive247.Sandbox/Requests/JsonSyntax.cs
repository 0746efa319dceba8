using System.Text.Json;

namespace Smslive247.Sandbox.Requests;

/// <summary>Checks JSON strictly: Newtonsoft's reader accepts comments, single quotes and more.</summary>
internal static class JsonSyntax
{
    /// <summary>Of members, and of values that are not strings: no document declares as many, and each costs a hundred times its bytes.</summary>
    private const int MaxValues = 20_000;

    [Behaviour("A JSON body of more than 20,000 members and values other than strings, or of more than 2,000,000 strings, is rejected with 400.")]
    public static BodyProblem? FindProblem(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            for (var (values, strings) = (0, 0); reader.Read();)
            {
                if (reader.TokenType == JsonTokenType.String)
                {
                    strings++;

                    // Checks UTF-8 and escapes.
                    _ = reader.GetString();
                }
                else
                {
                    values += reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray ? 0 : 1;
                }

                if (values > MaxValues || strings > Capacity.WaitingNumbers)
                {
                    return new(400, $"The body has more than {MaxValues} members and values other than strings, or more than {Capacity.WaitingNumbers} strings.");
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
