using System.Globalization;
using System.Text;

namespace Smslive247.Requests;

/// <summary>The parts of a form (<c>multipart/form-data</c>), from which the content of each attempt is created.</summary>
internal sealed class FormParts
{
    private readonly List<Action<MultipartFormDataContent, CancellationToken>> parts = [];

    public bool IsReplayable { get; private set; } = true;

    public FormParts Field(string name, long? value)
    {
        if (value is { } number)
        {
            // StringContent would add the content type text/plain.
            var text = Encoding.UTF8.GetBytes(number.ToString(CultureInfo.InvariantCulture));
            parts.Add((form, _) => form.Add(new ByteArrayContent(text), name));
        }

        return this;
    }

    /// <exception cref="ArgumentException">The file is null, or cannot be sent again.</exception>
    public FormParts File(string name, Smslive247Upload upload, string parameter)
    {
        ArgumentNullException.ThrowIfNull(upload, parameter);
        var open = upload.Open(parameter);
        IsReplayable &= upload.Content.CanSeek;
        parts.Add((form, cancellationToken) => form.Add(open(cancellationToken), name, upload.FileName));
        return this;
    }

    public HttpContent CreateContent(CancellationToken cancellationToken)
    {
        var form = new FormContent();
        parts.ForEach(add => add(form, cancellationToken));
        return form;
    }
}
