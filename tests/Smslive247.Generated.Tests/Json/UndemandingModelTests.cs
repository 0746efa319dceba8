using Newtonsoft.Json.Linq;
using Smslive247.Json;

namespace Smslive247.Tests;

/// <summary>A resource of which no member is required: an error message that comes with a success must not pass for it.</summary>
public class UndemandingModelTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("""{"message":"Invalid key","code":401}""")]
    public void ReadObject_BareBodyWithoutAKnownMember_IsRefused(string json) =>
        Assert.Contains("no member that the document knows", Cursors.Refused(json, (ref cursor) => EnvelopeReader.ReadObject<Note>(cursor, out _)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"text":"a","code":401}""", "a")]
    [InlineData("""{"data":{}}""", null)]
    public void ReadObject_BareBodyWithAKnownMemberOrAnEnvelope_IsRead(string json, string? expected) =>
        Assert.Equal(expected, Cursors.Whole(json, (ref cursor) => EnvelopeReader.ReadObject<Note>(cursor, out _)).Text);

    private sealed class Note : IModel
    {
        public string? Text { get; private set; }

        public string[] RequiredMembers => [];

        public IDictionary<string, JToken>? AdditionalProperties { get; set; }

        public Smslive247Response? Response { get; private set; }

        public void SetResponse(Smslive247Response? response) => Response = response;

        public ulong ReadMember(JsonCursor json)
        {
            if (!json.NameIs("text"u8))
            {
                return ModelReader.Unknown;
            }

            Text = json.ReadStringOrNull();
            return ModelReader.Optional;
        }
    }
}
