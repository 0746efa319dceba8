using System.Runtime.CompilerServices;

namespace Smslive247.Requests;

/// <summary>The parts of a form (<c>multipart/form-data</c>), from which the content of each attempt is created.</summary>
internal sealed class FormParts
{
    private readonly List<Action<MultipartFormDataContent, CancellationToken>> parts = [];

    public bool IsReplayable { get; private set; } = true;

    /// <exception cref="ArgumentException">The value has a lone surrogate, is not finite, or is a date with a time of day.</exception>
    public FormParts Field(string name, object? value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        if (value is not null)
        {
            var field = ParameterText.From(value, parameter);

            // StringContent would add the content type text/plain.
            var text = Utf8.CanEncode(field) ? Utf8.ToBytes(field) : throw new ArgumentException(Utf8.Problem, parameter);
            parts.Add((form, _) => form.Add(new ByteArrayContent(text), name));
        }

        return this;
    }

    /// <exception cref="ArgumentException">The file cannot be sent again.</exception>
    public FormParts File(string name, Smslive247Upload? upload, [CallerArgumentExpression(nameof(upload))] string parameter = "")
    {
        if (upload is null)
        {
            return this;
        }

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
