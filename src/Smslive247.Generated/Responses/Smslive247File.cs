using System.Net;

namespace Smslive247;

/// <summary>A file to download. Dispose it after reading the content.</summary>
public sealed class Smslive247File : IResponseSource, IDisposable
{
    private readonly HttpResponseMessage? message;

    /// <summary>Creates a file, for tests that replace a client.</summary>
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
        (this.message, Response, Content) = (message, response, content);
        ContentType = message.Content.Headers.ContentType?.MediaType;
        Length = message.Content.Headers.ContentLength;
        var disposition = message.Content.Headers.ContentDisposition;
        FileName = SafeFileName.From(disposition?.FileNameStar ?? disposition?.FileName);
    }

    /// <summary>The content, which is downloaded as it is read.</summary>
    /// <remarks>
    /// A read without data for <see cref="Smslive247Options.AttemptTimeout"/> throws <see cref="Smslive247TimeoutException"/>, and one on a
    /// broken connection <see cref="Smslive247ConnectionException"/>. A read that fails, or is cancelled while it waits, ends the download: later
    /// reads throw <see cref="Smslive247ConnectionException"/>.
    /// </remarks>
    public Stream Content { get; }

    /// <summary>The name that the service states, without a folder. A file of this name can be created on Windows, Linux and macOS.</summary>
    /// <value>
    /// Null if the service states none, or one that is not valid on each of them: longer than 255 bytes in UTF-8, with a control character or one
    /// of <c>"&lt;&gt;|?*</c>, with a dot at its end, or the name of a device, such as <c>NUL.csv</c>.
    /// </value>
    public string? FileName { get; }

    /// <summary>The media type, such as <c>text/csv</c>.</summary>
    /// <value>Null if the service does not state it.</value>
    public string? ContentType { get; }

    /// <summary>The length in bytes.</summary>
    /// <value>Null if the service does not state it, or compresses the response.</value>
    public long? Length { get; }

    /// <summary>The status line and headers of the response.</summary>
    public Smslive247Response Response { get; }

    Smslive247Response? IResponseSource.Response => Response;

    /// <summary>Ends the download.</summary>
    public void Dispose()
    {
        Content.Dispose();
        message?.Dispose();
    }
}
