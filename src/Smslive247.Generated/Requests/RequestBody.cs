using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Smslive247.Requests;

/// <summary>The body of a call. It is written once, and the content of each attempt is created from it.</summary>
internal sealed class RequestBody : IRequestContent
{
    private const string JsonType = "application/json";

    private readonly byte[]? bytes;
    private readonly string mediaType;
    private readonly FormParts? form;
    private readonly IReadOnlyList<Smslive247JsonMember>? members;

    /// <summary>The texts of the members are sensitive unless a member states otherwise. Null members mean that no text is sensitive.</summary>
    private RequestBody(byte[]? bytes, string mediaType = JsonType, FormParts? form = null, IReadOnlyList<Smslive247JsonMember>? members = null) =>
        (this.bytes, this.mediaType, this.form, this.members) = (bytes, mediaType, form, members);

    public static RequestBody None { get; } = new(bytes: null);

    /// <summary>Read from the bytes that were sent, since the caller may have changed the object.</summary>
    public IReadOnlyList<string> SensitiveTexts => bytes is null || members is null ? [] : Requests.SensitiveTexts.Read(bytes, members);

    public bool HasUnknownContent { get; private init; }

    public bool IsReplayable { get; private init; } = true;

    public static RequestBody Form(FormParts parts) => new(bytes: null, form: parts) { IsReplayable = parts.IsReplayable, HasUnknownContent = true };

    /// <exception cref="ArgumentException">The request is null, lacks a required member, or cannot be written as JSON.</exception>
    public static RequestBody Json(IRequestModel request, string parameter)
    {
        ArgumentNullException.ThrowIfNull(request, parameter);
        return new(Write(request, parameter), members: request.Members);
    }

    /// <exception cref="ArgumentException">The list is null, an item is null or lacks a required member, or an item cannot be written as JSON.</exception>
    public static RequestBody Json<T>(IEnumerable<T> items, string parameter, bool isSensitive = true)
    {
        ArgumentNullException.ThrowIfNull(items, parameter);
        var list = items.ToArray();
        foreach (var item in list)
        {
            ThrowIfMemberMissing(item, parameter);
        }

        return default(T) is null && list.Contains(default) ? throw new ArgumentException("An item of the list is null.", parameter)
            : new(Write(list, static (writer, items) => writer.WriteList(items), parameter), members: isSensitive ? [] : null);
    }

    /// <summary>The body of a raw call. The sensitive texts of body and path are unknown, even if there is no body.</summary>
    public static RequestBody Raw(byte[]? content, string mediaType) => new(content, mediaType) { HasUnknownContent = true };

    /// <exception cref="ArgumentException">The text is not a media type, or has a character that is not ASCII, which the HTTP stack could not send.</exception>
    public static string MediaType(string? text, string parameter) => text is not null && text.All(character => character is >= ' ' and <= '~') && MediaTypeHeaderValue.TryParse(text, out _)
        ? text
        : throw new ArgumentException("The content type is not a media type in ASCII, such as text/csv.", parameter);

    /// <exception cref="ArgumentException">A request lacks a required member, or the model cannot be written as JSON.</exception>
    public static byte[] Write(IJsonModel model, string parameter)
    {
        ThrowIfMemberMissing(model, parameter);
        return Write(model, static (writer, model) => writer.WriteModel(model), parameter);
    }

    private static void ThrowIfMemberMissing(object? model, string parameter)
    {
        try
        {
            (model as IRequestModel)?.ThrowIfMemberMissing();
        }
        catch (InsufficientExecutionStackException)
        {
            throw new ArgumentException("The request contains itself, or is nested too deep.", parameter);
        }
    }

    private static byte[] Write<T>(T value, Action<Utf8JsonWriter, T> write, string parameter)
    {
        try
        {
            return JsonBuffer.Write(value, write, RequestEncoder.Options);
        }
        catch (EncoderFallbackException)
        {
            throw new ArgumentException(Utf8.Problem, parameter);
        }
        catch (JsonException)
        {
            // The writer's own message quotes the text.
            throw new ArgumentException($"A member of {nameof(IJsonModel.AdditionalProperties)} is not valid JSON, or is nested more than 64 deep.", parameter);
        }
    }

    /// <summary>
    /// Creates the content of an attempt. A request that is not repeatable has at least empty content: SocketsHttpHandler itself repeats a
    /// request without content if the service closes the connection (observed: four times).
    /// </summary>
    public HttpContent? CreateContent(ApiOperation operation, CancellationToken cancellationToken)
    {
#if NET
        var isOptional = operation.IsRepeatable;
#else
        // HttpWebRequest, which .NET Framework and Mono use, does not support a GET with content.
        var isOptional = operation.IsRepeatable || (operation.Method == HttpMethod.Get && HttpStack.SocketsHandler is null);
#endif
        if (bytes is null)
        {
            return form is not null ? form.CreateContent(cancellationToken) : isOptional ? null : new BytesContent([]);
        }

        // The type is valid already. Parsing it again would allocate as much as a short message.
        var content = new BytesContent(bytes);
        content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        return content;
    }
}
