using System.Text.Json;
using Smslive247.Json;

namespace Smslive247.Tests.Json;

/// <summary>A resource of which no member is required: an error message that comes with a success must not pass for it.</summary>
public class UndemandingModelTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("""{"message":"Invalid key","code":401}""")]
    public void ReadBare_WithoutAKnownMember_IsRefused(string json) =>
        Assert.StartsWith("The body has no documented member (at byte ", Cursors.Refused(json, ReadNote).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"text":"a","code":401}""")]
    [InlineData("""{"TEXT":"a"}""")]
    public void ReadBare_WithAKnownMember_IsRead(string json) => Assert.Equal("a", Cursors.Whole(json, ReadNote).Text);

    [Fact]
    public void Read_WithinABody_MayBeEmpty() => Assert.Null(Cursors.Whole("{}", ModelReader.ReadAny<Note>).Text);

    private static Note ReadNote(ref JsonCursor json)
    {
        var note = new Note();
        ModelReader.ReadBare(ref json, note);
        return note;
    }

    private sealed class Note : IModel
    {
        public string? Text { get; private set; }

        public IReadOnlyList<Smslive247JsonMember> Members { get; } = [new("text", typeof(string), IsRequired: false)];

        public ulong RequiredMembers => 0;

        public IDictionary<string, JToken>? AdditionalProperties { get; set; }

        public Smslive247Response? Response { get; private set; }

        public void SetResponse(Smslive247Response? response) => Response = response;

        public ulong ReadMember(ref JsonCursor json)
        {
            if (json.Name != "text")
            {
                return ModelReader.Unknown;
            }

            Text = json.ReadString();
            return 1;
        }

        public void WriteMembers(Utf8JsonWriter json) => throw new NotSupportedException();
    }
}
