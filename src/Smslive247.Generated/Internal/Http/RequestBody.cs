using System.Net.Http.Headers;
using System.Text;

namespace Smslive247.Internal;

/// <summary>The body of a call, written once, from which each try gets its content.</summary>
internal sealed class RequestBody
{
    private readonly ArraySegment<byte>? json;

    private RequestBody(ArraySegment<byte>? json) => this.json = json;

    /// <summary>Texts of the request that must not stand in any message.</summary>
    public IEnumerable<string> Secrets => json is { } bytes ? Redaction.SecretsIn(bytes) : [];

    public static RequestBody None { get; } = new(null);

    /// <exception cref="ArgumentException">The value is null, lacks a member that the document requires, or holds half a character.</exception>
    public static RequestBody Json(object value, string parameter)
    {
        Guard.NotNull(value, parameter);
        (value as IRequestModel)?.DemandRequired();
        try
        {
            return new(ApiJson.Write(value, ApiJson.Strict));
        }
        catch (EncoderFallbackException)
        {
            // Its own message quotes the text.
            throw new ArgumentException(Utf16.Complaint, parameter);
        }
    }

    /// <summary>
    /// What may not be repeated has content, an empty one if need be: SocketsHttpHandler repeats a request without content
    /// by itself when the service closes the connection upon it (seen: four times).
    /// </summary>
    public HttpContent? CreateContent(ApiOperation operation)
    {
        if (json is not { } bytes)
        {
            return operation.IsRepeatable ? null : new ByteArrayContent([]);
        }

        return new ByteArrayContent(bytes.Array!, bytes.Offset, bytes.Count)
        {
            Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
        };
    }
}
