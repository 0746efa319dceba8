namespace Smslive247.ContractTests.Upgrade;

/// <summary>A row of UPGRADE.md's table. Its facts are the code spans, each for each place in the row.</summary>
internal sealed partial class UpgradeRow(string line)
{
    private const string Head = "| where | V4 | V5 | in C# |";

    /// <summary>Names of places in a row.</summary>
    private static readonly Dictionary<string, Func<Operation, bool>> Groups = new()
    {
        ["every JSON response"] = operation => operation.Success.Content.IsJson,
        ["every list that keeps its pages"] = operation => operation.IsPaged,
    };

    private readonly string[] cells = line.Split('|') is ["", .. { Length: 4 } inner, ""]
        ? [.. inner.Select(cell => cell.Trim())]
        : throw new InvalidDataException($"UPGRADE.md: this row has not four cells: {line}");

    public static IReadOnlyList<UpgradeRow> All { get; } =
    [
        .. File.ReadLines(Repository.File("openapi/UPGRADE.md"))
            .SkipWhile(line => line != Head).Skip(2).TakeWhile(line => line.StartsWith('|'))
            .Select(line => new UpgradeRow(line)).Where(row => !row.IsHeading),
    ];

    public bool IsHeading => cells[0].StartsWith("**", StringComparison.Ordinal) && cells.Skip(1).All(cell => cell.Length == 0);

    public IEnumerable<Fact> Gone => Facts(cells[1]);

    public IEnumerable<Fact> New => Facts(cells[2]);

    public IEnumerable<string> CSharpNames => Spans(cells[3]).SelectMany(span => Identifier().Matches(span)).Select(match => match.Value);

    public override string ToString() => line;

    private static IEnumerable<string> Spans(string cell) => Span().Matches(cell).Select(match => match.Groups[1].Value);

    private IEnumerable<Fact> Facts(string cell) => Places().SelectMany(_ => Spans(cell), (place, text) => new Fact(place, text));

    private IEnumerable<string> Places() => Groups.TryGetValue(cells[0], out var isMeant)
        ? DocumentFacts.Shared.Where(operation => isMeant(operation.V4) && isMeant(operation.V5)).Select(operation => operation.V4.Id)
        : Spans(cells[0]);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Span();

    [GeneratedRegex(@"[A-Za-z_]\w*")]
    private static partial Regex Identifier();
}
