using System.Text;
using Microsoft.AspNetCore.Http;

namespace Smslive247.Sandbox.Requests;

/// <summary>Finds the errors of the form of an operation.</summary>
internal sealed class FormBody(Content content, ReadingRules rules)
{
    private readonly Dictionary<string, Schema> known = content.Schema!.Properties.ToDictionary(property => property.Name, property => property.Schema, rules.Names);

    /// <returns>The fields, and the file. Errors are added to the list.</returns>
    public async Task<(IReadOnlyDictionary<string, string> Fields, SandboxFile? File)> ReadAsync(IFormCollection form, List<FieldError> errors)
    {
        var names = form.Keys.Concat(form.Files.Select(file => file.Name)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        errors.AddRange(names.Select(name => new FieldError(name.Length == 0 ? "body" : name, Check(name, form)!)).Where(error => error.Message is not null));
        errors.AddRange(known.Keys.Where(name => content.Schema!.Requires(name) && !names.Contains(name, rules.Names)).Select(name => new FieldError(name, "Is required.")));
        return (form.ToDictionary(field => field.Key, field => field.Value.ToString(), rules.Names), await ReadAsync(form.Files).ConfigureAwait(false));
    }

    private static async Task<SandboxFile?> ReadAsync(IFormFileCollection files)
    {
        if (files.Count == 0)
        {
            return null;
        }

        using var text = new StreamReader(files[0].OpenReadStream(), Encoding.UTF8);
        return new(files[0].FileName, await text.ReadToEndAsync().ConfigureAwait(false));
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
