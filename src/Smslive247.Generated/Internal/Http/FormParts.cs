using System.Globalization;
using System.Text;

namespace Smslive247.Internal;

/// <summary>The parts of a form (<c>multipart/form-data</c>), from which each try gets its content.</summary>
internal sealed class FormParts
{
    private readonly List<Action<MultipartFormDataContent>> parts = [];

    /// <summary>Whether a further try would send the same again: a stream that cannot go back is gone.</summary>
    public bool CanRepeat { get; private set; } = true;

    public FormParts Field(string name, long? value)
    {
        if (value is { } number)
        {
            // StringContent would label the number as a text document.
            var text = Encoding.UTF8.GetBytes(number.ToString(CultureInfo.InvariantCulture));
            parts.Add(form => form.Add(new ByteArrayContent(text), name));
        }

        return this;
    }

    /// <summary>A file that is never held in memory as a whole. Its stream is neither disposed nor, unless it can seek, read twice.</summary>
    /// <exception cref="ArgumentException">There is no file, or its stream was closed meanwhile.</exception>
    public FormParts File(string name, Smslive247Upload upload, string parameter)
    {
        Guard.NotNull(upload, parameter);
        var stream = upload.Content;
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream of the file is closed.", parameter);
        }

        var start = stream.CanSeek ? stream.Position : 0;
        CanRepeat &= stream.CanSeek;
        parts.Add(form => form.Add(new FileContent(stream, start, upload.ContentType), name, upload.FileName));
        return this;
    }

    public HttpContent CreateContent()
    {
        var form = new MultipartFormDataContent();
        parts.ForEach(add => add(form));
        return form;
    }
}
