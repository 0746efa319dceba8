using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Smslive247.Json;
using Smslive247.Requests;

namespace Smslive247.Tests.Json;

/// <summary>Random objects of all classes, each written as Newtonsoft's serializer writes it: the same members, in the same order, with the same values.</summary>
[SuppressMessage("Security", "CA5394", Justification = "The same objects in each run.")]
[Trait("Category", "Culture")]
public partial class RandomModelTests
{
    [Fact]
    public void WriteModel_RandomModels_IsWhatNewtonsoftWrites()
    {
        var met = new HashSet<Type>();
        var (longest, rejected) = (0, 0);
        for (var seed = 0; seed < Fuzz.Count; seed++)
        {
            var model = new RandomModel(new Random(seed)).Next();
            met.Add(model.GetType());

            var (due, written) = (OrNull<EncoderFallbackException>(model, NewtonsoftWrite), OrNull<ArgumentException>(model, Write));

            Assert.True((due, written) is (null, null) or (not null, not null), $"Seed {seed}, {model}: rejected by one");
            Assert.True(written is null || Tokens(due).SequenceEqual(Tokens(written)), $"Seed {seed}, {model}");
            Assert.False(written is not null && Unneeded().IsMatch(Encoding.UTF8.GetString(written)), $"Seed {seed}, {model}: escaped");
            longest = Math.Max(longest, written?.Length ?? 0);
            rejected += written is null ? 1 : 0;
        }

        Assert.Empty(RandomModel.Types.Except(met));
        Assert.InRange(longest, 32_000, int.MaxValue);
        Assert.InRange(rejected, Fuzz.Count / 100, Fuzz.Count / 10);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("1.0")]
    [InlineData("-1.10")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335")]
    public void WriteModel_Decimal_KeepsEachDigit(string digits) =>
        Assert.Equal($$"""{"amount":{{digits}}}""", Text(new V5.PriceCalculation { Amount = decimal.Parse(digits, CultureInfo.InvariantCulture) }));

    // In unknown members of responses, and in those that a caller adds.
    [Fact]
    public void WriteModel_UnknownMembers_StandBehindTheOthersAsTheyAre()
    {
        var message = new V5.Message
        {
            MessageId = "ọ😀\u2028<&'+>",
            AdditionalProperties = new Dictionary<string, JToken>
            {
                ["ọ\"😀"] = new JRaw("""[ 1.10,"\u1ecd",{ } ]"""),
                ["date"] = new DateTimeOffset(2024, 5, 31, 10, 0, 0, TimeSpan.FromHours(1)),
                ["object"] = new JObject { ["ọ"] = 5m },
                ["null"] = null!,
            },
        };

        Assert.Equal(
            """{"messageID":"ọ😀~<&'+>","ọ\"😀":[ 1.10,"\u1ecd",{ } ],"date":"2024-05-31T10:00:00+01:00","object":{"ọ":5.0},"null":null}""".Replace('~', '\u2028'),
            Text(message));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("1 2")]
    [InlineData("1}")]
    [InlineData("nothing")]
    public void WriteModel_UnknownMemberThatIsNoJson_IsRejected(string text) => Assert.ThrowsAny<JsonException>(() =>
        Write(new V5.Message { AdditionalProperties = new Dictionary<string, JToken> { ["x"] = new JRaw(text) } }));

    // A text cut at 160 characters may end in half an emoji. A fact, for the arguments of attributes are UTF-8.
    [Fact]
    public void WriteModel_HalfASurrogatePair_IsRejectedAnywhere() => Assert.All(["Hello \uD83D", "\uDE00 there", "\uDE00\uD83D", "\n\uD83D\n", $"{new string('a', 5000)}\uD83D"], half =>
    {
        Assert.Throws<EncoderFallbackException>(() => Write(new V5.SendMessageRequest { MessageText = half }));
        Assert.Throws<EncoderFallbackException>(() => Write(new V5.CreateBatchRequest { PhoneNumbers = ["1", half] }));
        Assert.Throws<EncoderFallbackException>(() => Write(new V5.DeliveryReport { Status = new(half) }));
        Assert.Throws<EncoderFallbackException>(() => Write(new V5.Message { Reports = [new() { Status = new(half) }] }));
        Assert.Throws<ArgumentException>(() => RequestBody.Json(["1", half], "texts"));
        Assert.All<JToken>([half, new JObject { [half] = 1 }, new JArray(half), new JRaw($"\"{half.Trim()}\"")], value =>
            Assert.Throws<EncoderFallbackException>(() => Write(new V5.SendMessageRequest { AdditionalProperties = new Dictionary<string, JToken> { ["x"] = value } })));
        Assert.Throws<EncoderFallbackException>(() => Write(new V5.SendMessageRequest { AdditionalProperties = new Dictionary<string, JToken> { [half] = 1 } }));
    });

    private static byte[] Write(IJsonModel model) => JsonBuffer.Write(model, static (json, model) => json.WriteModel(model), RequestEncoder.Options);

    private static string Text(IJsonModel model) => Encoding.UTF8.GetString(Write(model));

    private static byte[] NewtonsoftWrite(IJsonModel model)
    {
        using var stream = new MemoryStream();
        using (var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)))
        {
            Newtonsoft.Json.JsonSerializer.Create(new() { NullValueHandling = Newtonsoft.Json.NullValueHandling.Ignore }).Serialize(text, model);
        }

        return stream.ToArray();
    }

    private static byte[]? OrNull<TException>(IJsonModel model, Func<IJsonModel, byte[]> write)
        where TException : Exception
    {
        try
        {
            return write(model);
        }
        catch (TException)
        {
            return null;
        }
    }

    /// <summary>Each token with its text. Newtonsoft writes the decimal 5 as 5.0.</summary>
    private static List<string> Tokens(byte[]? bytes)
    {
        List<string> tokens = [];
        for (var json = new Utf8JsonReader(bytes); json.Read();)
        {
            var text = json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? json.GetString()! : Encoding.UTF8.GetString(json.ValueSpan);
            tokens.Add($"{json.TokenType} {(json.TokenType == JsonTokenType.Number && text.EndsWith(".0", StringComparison.Ordinal) ? text[..^2] : text)}");
        }

        return tokens;
    }

    /// <summary>Escape sequences of what is neither a control character nor, in what Newtonsoft makes of a token, a line end of Unicode.</summary>
    [GeneratedRegex(@"(?<!\\)(\\\\)*\\u(?!00[01]|0085|2028)", RegexOptions.CultureInvariant)]
    private static partial Regex Unneeded();
}
