using Microsoft.AspNetCore.Http;

namespace Smslive247.Sandbox.Requests;

/// <summary>Finds the errors of the form of an operation.</summary>
internal sealed class FormBody(Content content, ReadingRules rules)
{
    private readonly Dictionary<string, Schema> known = content.Schema!.Properties.ToDictionary(property => property.Name, property => property.Schema, rules.Names);

    private readonly string? file = content.Schema!.Properties.FirstOrDefault(property => property.Schema.Format == "binary").Name;

    /// <returns>The fields, and the declared file. Errors are added to the list.</returns>
    public async Task<(IReadOnlyDictionary<string, string> Fields, SandboxFile? File)> ReadAsync(IFormCollection form, List<FieldError> errors)
    {
        var names = form.Keys.Concat(form.Files.Select(file => file.Name)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        errors.AddRange(names.Select(name => new FieldError(name.Length == 0 ? "body" : name, Check(name, form)!)).Where(error => error.Message is not null));
        errors.AddRange(known.Keys.Where(name => content.Schema!.Requires(name) && !names.Contains(name, rules.Names)).Select(name => new FieldError(name, "Is required.")));
        return (form.ToDictionary(field => field.Key, field => field.Value.ToString(), rules.Names), await ReadFileAsync(form.Files).ConfigureAwait(false));
    }

    private async Task<SandboxFile?> ReadFileAsync(IFormFileCollection files)
    {
        if (file is null || files.GetFile(file) is not { } part)
        {
            return null;
        }

        using var contents = new MemoryStream();
        await part.CopyToAsync(contents).ConfigureAwait(false);
        return new(part.FileName, contents.ToArray());
    }

    private string? Check(string name, IFormCollection form)
    {
        if (!known.TryGetValue(name, out var schema))
        {
            return rules.AllowUnknown ? null : $"Is not known here; known are {string.Join(", ", known.Keys)}.";
        }

        if (form[name].Count + form.Files.GetFiles(name).Count > 1)
        {
            return "Must be sent once only.";
        }

        return schema.Format == "binary"
            ? (form.Files.GetFile(name) is null ? "Must be sent as a file, with a file name." : null)
            : TextValue.Check(schema, form[name].ToString());
    }
}
