using System.Net.Http.Json;
using System.Text.Json.Serialization.Metadata;
using Smslive247.Benchmarks.Models;

namespace Smslive247.Benchmarks.Candidates.HandWritten;

/// <summary>System.Text.Json at its best: generated code, from stream to object.</summary>
internal sealed class SourceGenerated : IJsonFormat
{
    public async Task<T> ReadAsync<T>(HttpContent content) => (await content.ReadFromJsonAsync(TypeOf<T>()))!;

    public HttpContent Write<T>(T value) => JsonContent.Create(value, TypeOf<T>());

    private static JsonTypeInfo<T> TypeOf<T>() => (JsonTypeInfo<T>)GeneratedJson.Default.GetTypeInfo(typeof(T))!;
}
