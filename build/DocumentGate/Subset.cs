namespace Smslive247.DocumentGate;

/// <summary>The constructs in the table of Subset.md.</summary>
internal static class Subset
{
    private static readonly Dictionary<(string Place, string Name), Construct> Constructs = Read().ToDictionary(construct => (construct.Place, construct.Name));

    public static IReadOnlyCollection<Construct> All => Constructs.Values;

    public static Construct UnknownKey { get; } = Constructs[("any element", "unknown key")];

    public static Construct? Find(string place, string name) => Constructs.GetValueOrDefault((place, name));

    private static IEnumerable<Construct> Read() =>
        from line in Resources.ReadLines("Subset.md")
        where line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| place |", StringComparison.Ordinal)
        let cells = line.Trim('|').Split(" | ", 3, StringSplitOptions.TrimEntries)
        from place in cells[0].Split(", ")
        from name in cells[1].Split(", ")
        select new Construct(place, name, cells[2] == "yes" ? null : cells[2]);
}
