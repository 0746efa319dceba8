using System.Diagnostics.CodeAnalysis;
using Newtonsoft.Json.Linq;

namespace Smslive247;

/// <summary>A request for an operation that this version of the library does not support.</summary>
public sealed class Smslive247RawRequest
{
    private object? body;

    /// <summary>Creates a request.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">
    /// The path below <see cref="Smslive247Options.BaseAddress"/>, with its query: <c>api/v5/wallets?currency=NGN</c>. It is sent unchanged, so
    /// escape each inserted value with <see cref="Uri.EscapeDataString(string)"/>.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The path is empty or an absolute address, or has an empty or <c>..</c> segment, escaped or not, or an unescaped character.</exception>
    public Smslive247RawRequest(HttpMethod method, string path)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(path);
        RawPath.Validate(path, nameof(path));
        (Method, Path, OperationId, IsRepeatable) = (method, path, method.Method, method == HttpMethod.Get);
    }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The path and query. They may contain ids and phone numbers, so no message, span or log line includes them.</summary>
    public string Path { get; }

    /// <summary>
    /// The body, which is written when the call begins: a request of the library, a <see cref="JToken"/> (a <see cref="JRaw"/> for JSON text),
    /// an object of your own, which Newtonsoft.Json writes by reflection, or an array of bytes, which is sent unchanged.
    /// </summary>
    /// <remarks>In trimmed and native AOT applications, an object of your own throws <see cref="NotSupportedException"/>. Use <see cref="SetBody"/> there.</remarks>
    /// <value>Default: null, no body.</value>
    public object? Body
    {
        get => body;
        [RequiresUnreferencedCode(NewtonsoftJson.NeedsReflection)]
        [RequiresDynamicCode(NewtonsoftJson.NeedsReflection)]
        set => (body, WriteOther) = (value, NewtonsoftJson.Write);
    }

    /// <summary>Writes a body that is an object of the caller.</summary>
    internal Func<object, string>? WriteOther { get; private set; }

    /// <summary>Sets the <see cref="Body"/> to an object that is written without reflection.</summary>
    /// <param name="content">
    /// A request of the library, a <see cref="JToken"/>, or an array of bytes, such as the result of <c>JsonSerializer.SerializeToUtf8Bytes(value, typeInfo)</c>.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="content"/> is an object of your own.</exception>
    public void SetBody(object content)
    {
        ArgumentNullException.ThrowIfNull(content);
        body = content is IJsonModel or JToken or byte[]
            ? content
            : throw new ArgumentException("Pass a request of the library, a JToken or an array of bytes. For an object of your own, set Body.", nameof(content));
    }

    /// <summary>The media type of the body.</summary>
    /// <value>Default: <c>application/json</c>.</value>
    /// <exception cref="ArgumentException">The value is not a media type, or has a non-ASCII character.</exception>
    public string ContentType { get; set => field = RequestBody.MediaType(value, nameof(value)); } = "application/json";

    /// <summary>The media type that the request accepts.</summary>
    /// <value>Default: <c>application/json</c>.</value>
    /// <exception cref="ArgumentException">The value is not a media type, or has a non-ASCII character.</exception>
    public string Accept { get; set => field = RequestBody.MediaType(value, nameof(value)); } = "application/json";

    /// <summary>Whether the call may be retried. Set it to false for a GET with side effects, such as one that completes a purchase.</summary>
    /// <value>Default: true for a GET. Always false for any other method.</value>
    /// <exception cref="ArgumentException">The value is true, and the method is not GET.</exception>
    public bool IsRepeatable
    {
        get;
        set => field = !value || Method == HttpMethod.Get ? value : throw new ArgumentException("Only a GET can be repeatable.", nameof(value));
    }

    /// <summary>Whether the call is made without a key, as a login is. <see cref="Smslive247Options.ApiKeyProvider"/> is then not called.</summary>
    /// <value>Default: false.</value>
    public bool IsAnonymous { get; set; }

    /// <summary>The name of the operation in exceptions, spans, metrics and logs, such as <c>ListWallets</c>. Use a constant without personal data.</summary>
    /// <value>Default: the method, such as <c>GET</c>.</value>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    public string OperationId
    {
        get;
        set => field = string.IsNullOrEmpty(value) ? throw new ArgumentException("The name is null or empty.", nameof(value)) : value;
    }

    /// <summary>Returns the <see cref="OperationId"/>.</summary>
    public override string ToString() => OperationId;
}
