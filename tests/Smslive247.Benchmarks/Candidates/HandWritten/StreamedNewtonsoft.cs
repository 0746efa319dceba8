using System.Net.Http.Headers;

namespace Smslive247.Benchmarks.Candidates.HandWritten;

/// <summary>Newtonsoft.Json at its best: from stream to object, with one serializer, and no text in between.</summary>
internal sealed class StreamedNewtonsoft : IJsonFormat
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create();
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public async Task<T> ReadAsync<T>(HttpContent content)
    {
        using var reader = new JsonTextReader(new StreamReader(await content.ReadAsStreamAsync(), Utf8));
        return Serializer.Deserialize<T>(reader)!;
    }

    public HttpContent Write<T>(T value)
    {
        var stream = new MemoryStream();
        using (var writer = new JsonTextWriter(new StreamWriter(stream, Utf8, leaveOpen: true)))
        {
            Serializer.Serialize(writer, value);
        }

        return new ByteArrayContent(stream.GetBuffer(), 0, (int)stream.Length) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
    }
}
