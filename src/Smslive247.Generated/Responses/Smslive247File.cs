using System.Net;
using System.Net.Http.Headers;

namespace Smslive247;

/// <summary>A file that is being downloaded. Dispose of it when the content is read, or no longer wanted.</summary>
public sealed class Smslive247File : IResponseSource, IDisposable
{
    private readonly HttpResponseMessage? message;

    /// <summary>Creates a file; tests that stand in for a client may do so.</summary>
    /// <param name="content">The content, which is disposed with the file.</param>
    /// <param name="fileName">The name of the file.</param>
    /// <param name="contentType">The media type.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public Smslive247File(Stream content, string? fileName = null, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        (Content, FileName, ContentType) = (content, fileName, contentType);
        Length = content.CanSeek ? content.Length : null;
        Response = new Smslive247Response(HttpStatusCode.OK);
    }

    internal Smslive247File(HttpResponseMessage message, Smslive247Response response, Stream content)
    {
        this.message = message;
        Content = content;
        Response = response;
        ContentType = message.Content.Headers.ContentType?.MediaType;
        Length = message.Content.Headers.ContentLength;
        FileName = NameOf(message.Content.Headers.ContentDisposition);
    }

    /// <summary>
    /// The content, as it arrives: no more than a buffer of it is kept. Each read must bring something within
    /// <see cref="Smslive247Options.AttemptTimeout"/>, or throws <see cref="Smslive247TimeoutException"/>; a broken
    /// connection is a <see cref="Smslive247ConnectionException"/>. A read that failed, or was cancelled under way, ends the
    /// download: those after it throw <see cref="Smslive247ConnectionException"/>.
    /// </summary>
    public Stream Content { get; }

    /// <summary>The name that the service gives the file, without any folder.</summary>
    /// <value>Null where it gives none.</value>
    public string? FileName { get; }

    /// <summary>The media type, such as <c>text/csv</c>.</summary>
    /// <value>Null where the service does not say.</value>
    public string? ContentType { get; }

    /// <summary>The length in bytes.</summary>
    /// <value>Null where the service does not say, or compresses the file on the way.</value>
    public long? Length { get; }

    /// <summary>The status line and headers of the answer.</summary>
    public Smslive247Response Response { get; }

    Smslive247Response? IResponseSource.Response => Response;

    /// <summary>Ends the download.</summary>
    public void Dispose()
    {
        Content.Dispose();
        message?.Dispose();
    }

    // A name with a path, or a drive of Windows, in it would lead a caller who saves the file out of his folder.
    private static string? NameOf(ContentDispositionHeaderValue? header) =>
        (header?.FileNameStar ?? header?.FileName)?.Trim('"').Split('/', '\\', ':').Last() is { } name and not ("" or "." or "..") ? name : null;
}
