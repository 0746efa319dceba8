using System.Buffers;
using System.Text.Json;
using Newtonsoft.Json;
using Smslive247.Json;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace Smslive247.Tests.Serialization;

/// <summary>Reading with the reader of a host's serializer, whose buffers end anywhere and may not be final.</summary>
[Trait("Category", "Culture")]
public class HostReaderTests
{
    private const string Message =
        """{"x":{"a":[1.10,{ "b":null }],"b":"\u0041ọ"},"messageID":"m\u0031ọ😀\n","\u0063harged":4.350,"submitDate":"2024-05-31T10:00:00","batchID":-1.20e3,"Reports":[{"st\u0061tus":"NE\u0057","n":-0.0},{"status":"DELIVRD","reportDate":"2024-05-31 10:00:00+05:00"}],"y":1e400}""";

    private static readonly JsonSerializerOptions SmallestBuffers = new() { DefaultBufferSize = 1 };

    [Fact]
    public Task Deserialize_Model_IsReadFromAnyBuffers() => CheckAsync<V4.Message>(Message);

    [Theory]
    [InlineData($$"""{"status":true,"data":{{Message}},"x":[{}]}""")]
    [InlineData($$"""{"Data":1,"data":{{Message}}}""")]
    [InlineData(Message)]
    public Task Deserialize_Envelope_IsReadFromAnyBuffers(string json) => CheckAsync<V4.MessageResponse>(json);

    [Theory]
    [InlineData($$"""{"x":1,"PAGING":{"pageNo":1.0,"pageSize":20,"z":"\/"},"data":[{{Message}},{{Message}}]}""")]
    [InlineData($"[{Message}]")]
    public Task Deserialize_ListEnvelope_IsReadFromAnyBuffers(string json) => CheckAsync<V4.MessageListResponse>(json);

    [Fact]
    public Task Deserialize_Request_IsReadFromAnyBuffers() => CheckAsync<V5.CreateBatchRequest>(
        """{"senderID":"SHOP","phon\u0065Numbers":["23480\u0033","2"],"MESSAGETEXT":"ọ\"😀","scheduledTime":"2024-05-31T10:00:00","new":{"a":[ 1 ]}}""");

    [Theory]
    [InlineData("\"DELIVRD\"", "DELIVRD")]
    [InlineData("\"N\\u0045W ọ\"", "NEW ọ")]
    [InlineData("12.50", "12.50")]
    public async Task Deserialize_OpenEnum_IsReadFromAnyBuffers(string json, string expected)
    {
        Assert.Equal(expected, (await DeserializeAsync<V4.DeliveryStatus>(json)).Value);
        Assert.Equal([expected, expected], (await DeserializeAsync<V4.DeliveryStatus[]>($"[{json},{json}]")).Select(status => status.Value));
    }

    [Fact]
    public Task Deserialize_MembersLongerThanAnyBuffer_AreWhole()
    {
        var letters = string.Concat(Enumerable.Repeat("0123456789ọ\\n😀", 2_000));
        return CheckAsync<V4.Message>($$"""{"{{letters}}":1,"messageID":"{{letters}}","x":["{{letters}}"],"batchID":7.{{new string('0', 900)}}}""");
    }

    [Theory]
    [InlineData("""{"messageID":"m1","x":[1,]}""")]
    [InlineData("""{"messageID":"m1","batchID":1.5}""")]
    [InlineData("""{"messageID":"m1","x":1""")]
    public async Task Deserialize_AnythingElse_IsTheExceptionThatHostsKnow(string json) =>
        await Assert.ThrowsAnyAsync<System.Text.Json.JsonException>(() => DeserializeAsync<V4.Message>(json));

    private static async Task CheckAsync<T>(string json)
        where T : class, new()
    {
        var expected = JsonConvert.SerializeObject(Cursors.Whole(json, ModelReader.ReadAny<T>));

        Assert.Equal(expected, JsonConvert.SerializeObject(await DeserializeAsync<T>(json)));
        Assert.Equal($"[{expected},{expected}]", JsonConvert.SerializeObject(await DeserializeAsync<List<T>>($"[{json} ,{json}]")));
        Assert.Equal($"[{expected},{expected}]", JsonConvert.SerializeObject(JsonSerializer.Deserialize<T[]>($"[{json} ,{json}]")));
        Assert.All([1, 3, 1000], size => Assert.Equal($"[{expected},{expected}]", JsonConvert.SerializeObject(ReadSegments<T>($"[{json} ,{json}]", size))));
    }

    private static async Task<T> DeserializeAsync<T>(string json)
    {
        await using var stream = new OneByteStream(Encoding.UTF8.GetBytes(json));
        return (await JsonSerializer.DeserializeAsync<T>(stream, SmallestBuffers))!;
    }

    /// <summary>The reader has not reached the end of the JSON: more buffers may follow.</summary>
    private static List<T> ReadSegments<T>(string json, int size)
        where T : class, new()
    {
        var reader = new Utf8JsonReader(Segment.Sequence(Encoding.UTF8.GetBytes(json), size), isFinalBlock: false, default);
        List<T> items = [];
        for (reader.Read(); reader.Read() && reader.TokenType != JsonTokenType.EndArray;)
        {
            items.Add(JsonCursor.ReadValue(ref reader, ModelReader.ReadAny<T>));
            Assert.Equal(1, reader.CurrentDepth);
        }

        Assert.Equal(Encoding.UTF8.GetByteCount(json), reader.BytesConsumed);
        return items;
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public static ReadOnlySequence<byte> Sequence(byte[] bytes, int size)
        {
            var first = new Segment { Memory = bytes.AsMemory(0, Math.Min(size, bytes.Length)) };
            var last = first;
            for (var index = last.Memory.Length; index < bytes.Length; index += last.Memory.Length)
            {
                var next = new Segment { Memory = bytes.AsMemory(index, Math.Min(size, bytes.Length - index)), RunningIndex = index };
                last.Next = next;
                last = next;
            }

            return new(first, 0, last, last.Memory.Length);
        }
    }

    private sealed class OneByteStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Math.Min(1, buffer.Length)], cancellationToken);

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => base.ReadAsync(buffer, offset, Math.Min(1, count), cancellationToken);
    }
}
