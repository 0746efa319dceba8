using System.Text.Json;

namespace Smslive247.Sandbox.Requests;

/// <summary>Checks JSON strictly: Newtonsoft's reader accepts comments, single quotes and more.</summary>
internal static class JsonSyntax
{
    /// <summary>No document declares as many; each of them costs NJsonSchema some memory.</summary>
    private const int MaxMembers = 10_000;

    [Behaviour("A JSON body of more than 10,000 members is rejected with 400.")]
    public static BodyProblem? FindProblem(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            for (var members = 0; reader.Read();)
            {
                members += reader.TokenType == JsonTokenType.PropertyName ? 1 : 0;
                if (members > MaxMembers)
                {
                    return new(400, $"The body has more than {MaxMembers} members.");
                }

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
