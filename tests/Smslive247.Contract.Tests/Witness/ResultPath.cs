namespace Smslive247.ContractTests.Witness;

/// <summary>Reads a result by a path such as <c>Data[0].Reports[1].Status</c>, as a developer writes it in C#.</summary>
internal static class ResultPath
{
    public static async Task<IReadOnlyList<string>> FaultsAsync(object result, string path, string? due)
    {
        var value = path == "text" ? await TextOfAsync((Smslive247File)result) : Follow(result, path);
        return IsDue(value, due) ? [] : [$"{path}: '{due}' is expected, the result has '{Convert.ToString(value, CultureInfo.InvariantCulture)}'"];
    }

    private static object? Follow(object? value, string path)
    {
        foreach (var step in path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            value = step.StartsWith('[')
                ? ((IEnumerable<object?>)value!).ElementAt(int.Parse(step.Trim('[', ']')))
                : (value!.GetType().GetProperty(step) ?? throw new MissingMemberException(value.GetType().Name, step)).GetValue(value);
        }

        return value;
    }

    private static bool IsDue(object? value, string? due) => value switch
    {
        null => due is null,
        DateTimeOffset instant => due is not null && instant.EqualsExact(DateTimeOffset.Parse(due, CultureInfo.InvariantCulture)),
        DateTime date => due == date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Enum word => due == $"{word}" || due == $"{Convert.ToInt32(word)}",
        _ => due == Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static async Task<string> TextOfAsync(Smslive247File file)
    {
        using var reader = new StreamReader(file.Content);
        return await reader.ReadToEndAsync();
    }
}
