namespace Smslive247.Cli.Campaigns;

/// <summary>Finds the column with the phone numbers.</summary>
internal static class NumberColumn
{
    /// <summary>What people call it, in capital letters and without blanks and hyphens.</summary>
    private static readonly string[] Names =
        ["PHONE", "PHONENUMBER", "PHONENO", "NUMBER", "MOBILE", "MOBILENUMBER", "MOBILENO", "MOBILEPHONE", "MSISDN", "GSM", "GSMNUMBER", "TEL", "TELEPHONE", "CELL", "CELLPHONE"];

    /// <returns>The position.</returns>
    /// <exception cref="FailureException">There is none, or several may be meant.</exception>
    public static int Find(IReadOnlyList<string> columns, string? name, string path)
    {
        var found = Enumerable.Range(0, columns.Count).Where(column => name is null ? Names.Contains(Key(columns[column])) : Key(columns[column]) == Key(name)).ToList();
        return found switch
        {
            [var only] => only,
            [] when name is null && columns.Count == 1 => 0,
            [] => throw Problem(name is null ? $"No column of {path} has a name such as Phone or Number." : $"{path} has no column {Screen.Clean(name)}.", columns),
            _ => throw Problem($"Several columns of {path} may have the phone numbers.", columns),
        };
    }

    /// <summary>As the names in a text are compared, and without what only separates words.</summary>
    public static string Key(string name) => string.Concat(name.Where(character => !char.IsWhiteSpace(character) && character is not ('-' or '_' or '.'))).ToUpperInvariant();

    private static FailureException Problem(string problem, IReadOnlyList<string> columns) => new(new Failure(ExitCode.Usage, $"{problem} Nothing was imported.")
    {
        Advice = [$"Its columns are {string.Join(", ", columns.Select(Screen.Clean))}. Name one with --number-column."],
    });
}
