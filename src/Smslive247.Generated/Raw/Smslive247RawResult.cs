using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Newtonsoft.Json.Linq;

namespace Smslive247;

/// <summary>The successful response to a raw call.</summary>
public sealed class Smslive247RawResult : IResponseSource
{
    private readonly ApiCall? call;
    private readonly byte[] body;
    private readonly JsonReadOptions options;

    /// <summary>Creates a result, for tests that replace a client.</summary>
    /// <param name="response">The status line and headers.</param>
    /// <param name="text">The body.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Smslive247RawResult(Smslive247Response response, string text)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(text);
        (Response, body, options) = (response, Encoding.UTF8.GetBytes(text), JsonReadOptions.Default);
    }

    internal Smslive247RawResult(RawResponse response, JsonReadOptions options) =>
        (call, Response, body, this.options) = (response.Call, response.Response, response.Body, options);

    /// <summary>The status line and headers of the response.</summary>
    public Smslive247Response Response { get; }

    /// <summary>The body as text; empty if the response has none.</summary>
    public string Text => Encoding.UTF8.GetString(body);

    Smslive247Response? IResponseSource.Response => Response;

    /// <summary>Reads the body as JSON of any shape. Dates stay strings, and numbers keep their decimal digits.</summary>
    /// <exception cref="Smslive247ContractException">The body is not JSON. The request was processed.</exception>
    public JToken ReadJson() => ReadOther(NewtonsoftJson.ReadToken);

    /// <summary>Reads the body as a type of the library. For other types, the same call uses <see cref="RawResultExtensions.Read{T}(Smslive247RawResult)"/>.</summary>
    /// <typeparam name="T">A class of a response, or a <see cref="Page{T}"/> or <see cref="Smslive247List{T}"/> of such a class.</typeparam>
    /// <exception cref="Smslive247ContractException">The body is not JSON, is <c>null</c>, or does not match the type. The request was processed.</exception>
    /// <exception cref="NotSupportedException">The type is a page or list of a type of your own. Read an array instead.</exception>
    public T Read<T>()
        where T : IResponseSource => ReadDocumented<T>();

    /// <summary>Reads the body as a type of your own with System.Text.Json, without reflection.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="typeInfo">The metadata of the type, from your <c>JsonSerializerContext</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="typeInfo"/> is null.</exception>
    /// <exception cref="Smslive247ContractException">The body is not JSON, is <c>null</c>, or does not match the type. The request was processed.</exception>
    public T Read<T>(JsonTypeInfo<T> typeInfo)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return ReadOther((json, _) => JsonSerializer.Deserialize(JsonCursor.WithoutByteOrderMark(json), typeInfo));
    }

    internal T ReadDocumented<T>() => Read(() => RawBody.ReadDocumented<T>(body, Response, options));

    internal T ReadOther<T>(Func<byte[], JsonReadOptions, T?> read)
        where T : notnull => Read(() => RawBody.ReadOther(body, options, read));

    private string? KeptText => body.Length == 0 ? null : Encoding.UTF8.GetString(body, 0, Math.Min(body.Length, ErrorResponse.MaxBodyBytes));

    private T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (JsonException exception)
        {
            var problem = exception is JsonFormatException ? exception.Message : "A value of another kind is expected.";
            throw ExceptionFactory.Unreadable(call, Response, KeptText, "of the requested type", problem);
        }
    }
}
