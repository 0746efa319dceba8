namespace Smslive247.Benchmarks.Candidates.HandWritten;

/// <summary>How JSON is read and written by hand.</summary>
internal interface IJsonFormat
{
    Task<T> ReadAsync<T>(HttpContent content);

    HttpContent Write<T>(T value);
}
