using System.Net.Http.Headers;
using System.Text;

namespace Smslive247.Internal;

/// <summary>The body of a call, written once, from which each try gets its content.</summary>
internal sealed class RequestBody
{
    private readonly Func<CancellationToken, HttpContent>? createContent;

    private RequestBody(Func<CancellationToken, HttpContent>? createContent) => this.createContent = createContent;

    public static RequestBody None { get; } = new(createContent: null);

    /// <summary>Texts of the request that must not stand in any message.</summary>
    public IEnumerable<string> Secrets { get; private init; } = [];

    /// <summary>Whether it holds what is not looked at, a file, so that no quote of it can be masked.</summary>
    public bool IsOpaque { get; private init; }

    /// <summary>Whether a further try would send the same again.</summary>
    public bool CanRepeat { get; private init; } = true;

    /// <summary>The fields and files of a form.</summary>
    public static RequestBody Form(FormParts parts) => new(parts.CreateContent) { CanRepeat = parts.CanRepeat, IsOpaque = true };

    /// <exception cref="ArgumentException">The value is null, lacks a member that the document requires, or holds half a character.</exception>
    public static RequestBody Json(object value, string parameter)
    {
        Guard.NotNull(value, parameter);
        (value as IRequestModel)?.DemandRequired();
        try
        {
            var json = ApiJson.Write(value, ApiJson.Strict);
            return new(_ => JsonContent(json)) { Secrets = Redaction.SecretsIn(json) };
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

    private static ByteArrayContent JsonContent(ArraySegment<byte> json) => new(json.Array!, json.Offset, json.Count)
    {
        Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
    };
}
