namespace Smslive247;

/// <summary>A file to be uploaded. It is read while it is sent, and never held in memory as a whole.</summary>
/// <remarks>
/// The stream stays yours: it is read from where it stood when this object was made, and not disposed. A stream that can seek
/// is read from there for each call, one after the other; one that cannot is sent once, without stating its length, and a
/// call with it is never tried again. <see cref="Smslive247Options.AttemptTimeout"/> and
/// <see cref="Smslive247Options.CallTimeout"/> hold for the upload too: raise them for large files on slow lines.
/// </remarks>
public sealed class Smslive247Upload
{
    private readonly long start;
    private int uses;

    /// <summary>Describes a file.</summary>
    /// <param name="content">The content.</param>
    /// <param name="fileName">The name of the file, without a folder: <c>customers.csv</c>.</param>
    /// <param name="contentType">The media type.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The stream cannot be read, or stands at its end; the name is empty or has a folder, a quotation mark or a control
    /// character in it; or the media type is none.
    /// </exception>
    public Smslive247Upload(Stream content, string fileName, string contentType = "text/csv")
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(contentType);
        FileName = UploadRules.FileName(fileName, nameof(fileName));
        ContentType = UploadRules.ContentType(contentType, nameof(contentType));
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

    /// <summary>The content of a call, one for each of its tries.</summary>
    /// <param name="parameter">The parameter that the caller knows.</param>
    /// <exception cref="ArgumentException">The stream was closed, or cannot go back after an earlier call.</exception>
    internal Func<CancellationToken, FileContent> Open(string parameter)
    {
        UploadRules.DemandReadable(Content, parameter);
        if (Interlocked.Increment(ref uses) > 1 && !Content.CanSeek)
        {
            throw new ArgumentException("The stream of the file was sent by an earlier call and cannot go back: open it again.", parameter);
        }

        return cancellationToken => new FileContent(Content, start, ContentType, cancellationToken);
    }
}
