namespace Smslive247;

/// <summary>A file to upload. It is read while it is sent, without buffering it as a whole.</summary>
/// <remarks>
/// The stream is read from its position when this object was created, and is not disposed. With a seekable stream, the object can be used for
/// several calls in sequence. A stream that cannot seek is sent once, without a Content-Length, and its call is never retried.
/// <see cref="Smslive247Options.AttemptTimeout"/> and <see cref="Smslive247Options.CallTimeout"/> include the upload: for large files on slow
/// connections, call it on a client that <c>With</c> returns.
/// </remarks>
public sealed class Smslive247Upload
{
    private readonly long start;
    private int uses;

    /// <summary>Creates an upload.</summary>
    /// <param name="content">The content.</param>
    /// <param name="fileName">The name of the file, without a folder: <c>customers.csv</c>.</param>
    /// <param name="contentType">The media type.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The stream is not readable or is at its end; the name is empty or contains a folder, a quotation mark or a control character; or the
    /// media type is invalid.
    /// </exception>
    public Smslive247Upload(Stream content, string fileName, string contentType = "text/csv")
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(contentType);
        FileName = UploadRules.FileName(fileName, nameof(fileName));
        ContentType = RequestBody.MediaType(contentType, nameof(contentType));
        start = UploadRules.Start(content, nameof(content));
        Content = content;
    }

    /// <summary>The content.</summary>
    public Stream Content { get; }

    /// <summary>The name of the file.</summary>
    public string FileName { get; }

    /// <summary>The media type.</summary>
    /// <value>Default: <c>text/csv</c>.</value>
    public string ContentType { get; }

    /// <returns>Creates the content of each attempt of a call.</returns>
    /// <exception cref="ArgumentException">The stream is closed, or was sent by an earlier call and cannot seek.</exception>
    internal Func<CancellationToken, FileContent> Open(string parameter)
    {
        UploadRules.ThrowIfUnreadable(Content, parameter);
        if (Interlocked.Increment(ref uses) > 1 && !Content.CanSeek)
        {
            throw new ArgumentException("The stream of the file was sent by an earlier call and cannot seek: open it again.", parameter);
        }

        return cancellationToken => new FileContent(Content, start, ContentType, cancellationToken);
    }
}
