#if NET
using System.Diagnostics.CodeAnalysis;
#endif
using Newtonsoft.Json.Linq;

namespace Smslive247;

/// <summary>A request for an operation that this version of the library does not know.</summary>
public sealed class Smslive247RawRequest
{
    private object? body;

    /// <summary>Creates a request.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">
    /// The path below <see cref="Smslive247Options.BaseAddress"/>, and its query: <c>api/v5/wallets?currency=NGN</c>. It is sent
    /// letter by letter, so pass what you put into it through <see cref="Uri.EscapeDataString(string)"/>.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The path is empty or a whole address, has an empty or <c>..</c> segment, or a character that is not escaped.
    /// </exception>
    public Smslive247RawRequest(HttpMethod method, string path)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(path);
        RawPath.Demand(path, nameof(path));
        (Method, Path, OperationId, IsRepeatable) = (method, path, method.Method, method == HttpMethod.Get);
    }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The path and query. Ids and phone numbers may stand in it: no message, span or log line of the library has it.</summary>
    public string Path { get; }

    /// <summary>
    /// What is sent as JSON, written when the call begins: a request of the library, a <see cref="JToken"/>, JSON that you have as
    /// text, in a <see cref="JRaw"/>, or an object of yours, which Newtonsoft.Json writes. An array of bytes is sent as it is.
    /// </summary>
    /// <remarks>
    /// Objects of yours need reflection: with native AOT, and where an application is trimmed, sending one is a
    /// <see cref="NotSupportedException"/>. There, call <see cref="SetBody"/>.
    /// </remarks>
    /// <value>Null, the default: no body.</value>
    public object? Body
    {
        get => body;
#if NET
        [RequiresUnreferencedCode(NewtonsoftJson.NeedsReflection)]
        [RequiresDynamicCode(NewtonsoftJson.NeedsReflection)]
#endif
        set => (body, WriteOther) = (value, NewtonsoftJson.Write);
    }

    /// <summary>Writes a body that is an object of the caller's own.</summary>
    internal Func<object, string>? WriteOther { get; private set; }

    /// <summary>Sets the <see cref="Body"/> to what is written without reflection.</summary>
    /// <param name="content">
    /// A request of the library, a <see cref="JToken"/>, or an array of bytes, such as that of System.Text.Json's
    /// <c>SerializeToUtf8Bytes(value, typeInfo)</c>.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException">It is an object of your own.</exception>
    public void SetBody(object content)
    {
        ArgumentNullException.ThrowIfNull(content);
        body = content is IJsonModel or JToken or byte[]
            ? content
            : throw new ArgumentException("Give a request of the library, a JToken or an array of bytes. Objects of your own are for Body.", nameof(content));
    }

    /// <summary>The media type of the body.</summary>
    /// <value>Default: <c>application/json</c>.</value>
    /// <exception cref="ArgumentException">The value is no media type.</exception>
    public string ContentType
    {
        get;
        set => field = MediaType(value);
    } = "application/json";

    /// <summary>The media type that is asked for.</summary>
    /// <value>Default: <c>application/json</c>.</value>
    /// <exception cref="ArgumentException">The value is no media type.</exception>
    public string Accept
    {
        get;
        set => field = MediaType(value);
    } = "application/json";

    /// <summary>
    /// Whether the call may be tried again, because it changes nothing. Set it to false for a GET that acts, such as one that
    /// completes a purchase.
    /// </summary>
    /// <value>Default: true for a GET, false for anything else, which can be no other.</value>
    /// <exception cref="ArgumentException">It is set to true, and the method is not GET.</exception>
    public bool IsRepeatable
    {
        get;
        set => field = !value || Method == HttpMethod.Get ? value : throw new ArgumentException("Only a GET is repeated.", nameof(value));
    }

    /// <summary>Whether the call is made without a key, as logging in is. The key is then not asked for either.</summary>
    /// <value>Default: false.</value>
    public bool IsAnonymous { get; set; }

    /// <summary>
    /// What the operation is called in exceptions, spans, metrics and logs, such as <c>Wallets_List</c>. Nothing personal may
    /// stand in it, and it should be one of few.
    /// </summary>
    /// <value>Default: the method, such as <c>GET</c>.</value>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    public string OperationId
    {
        get;
        set => field = string.IsNullOrEmpty(value) ? throw new ArgumentException("Give a name.", nameof(value)) : value;
    }

    /// <summary>The operation, without the path.</summary>
    public override string ToString() => OperationId;

    private static string MediaType(string value) =>
        RequestBody.IsMediaType(value) ? value : throw new ArgumentException("Give a media type, such as text/csv.", nameof(value));
}
