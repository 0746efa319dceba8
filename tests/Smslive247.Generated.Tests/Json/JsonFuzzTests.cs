using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Smslive247.Internal;

namespace Smslive247.Tests;

/// <summary>Random documents, the same in each run, read by the cursor and by Newtonsoft's reader.</summary>
public class JsonFuzzTests
{
    [Fact]
    public void Read_RandomDocuments_GivesWhatNewtonsoftGives()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var json = new RandomJson(seed).Document();

            Assert.Equal($"{seed}: {ByNewtonsoft(json)}", $"{seed}: {Cursors.Whole(json, ByCursor)}");
        }
    }

    [Fact]
    public void Skip_DocumentWithAByteChanged_IsEitherReadOrRefused()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var random = new Random(seed);
            var bytes = Encoding.UTF8.GetBytes(new RandomJson(seed).Document());
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);

            // Nothing else may come out of it: no IndexOutOfRangeException, no endless loop.
            var thrown = Record.Exception(() => Cursors.Of(bytes[..random.Next(bytes.Length + 1)]).Skip());

            Assert.True(thrown is null or JsonFormatException, $"{seed}: {thrown}");
        }
    }

    /// <summary>The values in order, in a notation in which different values differ.</summary>
    private static string ByCursor(JsonCursor json)
    {
        var text = new StringBuilder();
        Describe(json);
        return text.ToString();

        void Describe(JsonCursor cursor)
        {
            switch (cursor.Peek())
            {
                case JsonKind.Object:
                    text.Append('{');
                    for (cursor.BeginObject(); cursor.NextMember();)
                    {
                        text.Append(CultureInfo.InvariantCulture, $"<{cursor.Name}>");
                        Describe(cursor);
                    }

                    text.Append('}');
                    break;
                case JsonKind.Array:
                    text.Append('[');
                    for (cursor.BeginArray(); cursor.NextItem();)
                    {
                        Describe(cursor);
                    }

                    text.Append(']');
                    break;
                case JsonKind.String:
                    text.Append(CultureInfo.InvariantCulture, $"s<{cursor.ReadString()}>");
                    break;
                case JsonKind.Number:
                    text.Append(CultureInfo.InvariantCulture, $"n<{cursor.ReadDecimal()}>");
                    break;
                case JsonKind.Boolean:
                    text.Append(CultureInfo.InvariantCulture, $"b<{cursor.ReadBoolean()}>");
                    break;
                default:
                    Assert.True(cursor.TryReadNull());
                    text.Append('-');
                    break;
            }
        }
    }

    private static string ByNewtonsoft(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        var text = new StringBuilder();
        while (reader.Read())
        {
            text.Append(reader.TokenType switch
            {
                JsonToken.StartObject => "{",
                JsonToken.EndObject => "}",
                JsonToken.StartArray => "[",
                JsonToken.EndArray => "]",
                JsonToken.PropertyName => $"<{reader.Value}>",
                JsonToken.String => $"s<{reader.Value}>",
                JsonToken.Integer or JsonToken.Float => string.Create(CultureInfo.InvariantCulture, $"n<{reader.Value}>"),
                JsonToken.Boolean => $"b<{reader.Value}>",
                JsonToken.Null => "-",
                var other => throw new InvalidOperationException($"{other}"),
            });
        }

        return text.ToString();
    }
}
