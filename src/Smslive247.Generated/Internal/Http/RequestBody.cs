using System.Net.Http.Headers;
using System.Text;

namespace Smslive247.Internal;

/// <summary>The body of a call, written once, from which each try gets its content.</summary>
internal sealed class RequestBody
{
    private const string JsonType = "application/json";

    private readonly Func<CancellationToken, HttpContent>? createContent;

    private RequestBody(Func<CancellationToken, HttpContent>? createContent) => this.createContent = createContent;

    public static RequestBody None { get; } = new(createContent: null);

    /// <summary>Texts of the request that must not stand in any message.</summary>
    public IEnumerable<string> Secrets { get; private init; } = [];

    /// <summary>Whether it holds what is not looked at, such as a file, so that no quote of it can be masked.</summary>
    public bool IsOpaque { get; private init; }

    /// <summary>Whether a further try would send the same again.</summary>
    public bool CanRepeat { get; private init; } = true;

    /// <summary>The fields and files of a form.</summary>
    public static RequestBody Form(FormParts parts) => new(parts.CreateContent) { CanRepeat = parts.CanRepeat, IsOpaque = true };

    /// <exception cref="ArgumentException">The value is null, lacks a member that the document requires, or holds half a character.</exception>
    public static RequestBody Json(object value, string parameter)
    {
        Guard.NotNull(value, parameter);
        var json = Write(value, parameter);
        return new(_ => Content(json, JsonType)) { Secrets = Redaction.SecretsIn(json) };
    }

    /// <summary>A body, or none, of a call of which nothing is known: neither is which of its texts, or of the path's, are nobody else's business.</summary>
    /// <exception cref="ArgumentException">The value lacks a member that the document requires, or holds half a character.</exception>
    public static RequestBody Raw(object? value, string mediaType, string parameter)
    {
        if (value is null)
        {
            return new(createContent: null) { IsOpaque = true };
        }

        var written = value as byte[] ?? Write(value, parameter);
        return new(_ => Content(written, mediaType)) { IsOpaque = true };
    }

    public static bool IsMediaType(string? text) => MediaTypeHeaderValue.TryParse(text, out _);

    private static byte[] Write(object value, string parameter)
    {
        (value as IRequestModel)?.DemandRequired();
        try
        {
            return ApiJson.Write(value, ApiJson.Strict);
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
    /// <param name="operation">The operation that is called.</param>
    /// <param name="cancellationToken">That of the try, which ends the reading of a file.</param>
    public HttpContent? CreateContent(ApiOperation operation, CancellationToken cancellationToken)
    {
#if NET
        var mayBeWithout = operation.IsRepeatable;
#else
        // HttpWebRequest, which .NET Framework and Mono send with, refuses a GET with content.
        var mayBeWithout = operation.IsRepeatable || (operation.Method == HttpMethod.Get && !RuntimeHandler.IsSockets);
#endif
        return createContent?.Invoke(cancellationToken) ?? (mayBeWithout ? null : new ByteArrayContent([]));
    }

    private static ByteArrayContent Content(byte[] body, string mediaType) => new(body)
    {
        Headers = { ContentType = MediaTypeHeaderValue.Parse(mediaType) },
    };
}
