namespace Smslive247.Sandbox.Numbers;

/// <summary>The numbers of a batch, each once, and a count of what was given as a number and is none.</summary>
internal sealed class NumberList(int countryCode, bool isV4, SandboxOptions options)
{
    private static readonly char[] Separators = [',', ';', ' ', '\t', '\r', '\n'];

    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly List<string> numbers = [];

    /// <summary>In the order in which they came.</summary>
    public IReadOnlyList<string> Numbers => numbers;

    public int Failed { get; private set; }

    public int Given => numbers.Count + Failed;

    [Behaviour("A batch sends to each number once, however often it is given.")]
    [Behaviour("What is no phone number in a batch counts as failed each time, is not sent and costs nothing.")]
    public void AddAll(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            Add(text.Trim(), countryCode);
        }
    }

    [Behaviour("The numbers in rawNumbers are separated by commas.", Evidence = "U")]
    [Behaviour("Semicolons, spaces and line ends separate them too.")]
    public void AddRaw(string? text) => AddAll(text?.Split(Separators, StringSplitOptions.RemoveEmptyEntries) ?? []);

    [Behaviour("A leading + of a number in a batch file is taken off, in v5 as well.")]
    public void AddOfFile(IEnumerable<string> cells, BatchFile file)
    {
        foreach (var cell in cells)
        {
            AddOfFile(cell, file);
        }
    }

    /// <returns>The number; null if the cell has none, or one that was added before.</returns>
    public string? AddOfFile(string cell, BatchFile file) => Add(cell.Trim().TrimStart('+'), file.CountryCode);

    private string? Add(string text, int country)
    {
        if (PhoneNumber.ReadLocal(text, country, isV4, options) is not { } number)
        {
            Failed++;
            return null;
        }

        if (!known.Add(number))
        {
            return null;
        }

        numbers.Add(number);
        return number;
    }
}
