using Smslive247.Internal;

namespace Smslive247;

/// <summary>A file to be uploaded. It is read while it is sent, and never held in memory as a whole.</summary>
/// <remarks>
/// The stream stays yours: it is read from where it stands when the call begins, and not disposed. A call that may be tried
/// again is, if the stream can go back; one that cannot seek is sent once, and without stating its length.
/// </remarks>
public sealed class Smslive247Upload
{
    /// <summary>Describes a file.</summary>
    /// <param name="content">The content.</param>
    /// <param name="fileName">The name of the file, without a folder: <c>customers.csv</c>.</param>
    /// <param name="contentType">The media type.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read, the name is empty or has a folder, a quotation mark or a control character in it, or the media type is none.</exception>
    public Smslive247Upload(Stream content, string fileName, string contentType = "text/csv")
    {
        Guard.NotNull(content, nameof(content));
        Guard.NotNull(fileName, nameof(fileName));
        Guard.NotNull(contentType, nameof(contentType));
        if (!content.CanRead)
        {
            throw new ArgumentException("The stream cannot be read: it is closed, or open for writing only.", nameof(content));
        }

        (Content, FileName, ContentType) = (content, UploadRules.FileName(fileName, nameof(fileName)), UploadRules.ContentType(contentType, nameof(contentType)));
    }

    /// <summary>The content.</summary>
    public Stream Content { get; }

    /// <summary>The name of the file.</summary>
    public string FileName { get; }

    /// <summary>The media type.</summary>
    /// <value>Default: <c>text/csv</c>.</value>
    public string ContentType { get; }
}
