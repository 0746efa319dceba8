namespace Smslive247.PublicApiTests.Listings;

/// <summary>The listings of a package's target frameworks as one. A comment marks each line that is not in all of them: <c>// net8.0, net10.0</c>.</summary>
internal static class MergedListing
{
    public static string From(IReadOnlyList<(string Framework, string Listing)> listings)
    {
        List<MarkedLine> merged = [.. listings[0].Listing.Split('\n').Select(line => new MarkedLine(line, [listings[0].Framework]))];
        foreach (var (framework, listing) in listings.Skip(1))
        {
            merged = [.. Add(merged, framework, listing)];
        }

        return string.Join('\n', merged.Select(line => line.Frameworks.Count == listings.Count ? line.Text : $"{line.Text} // {string.Join(", ", line.Frameworks)}"));
    }

    private static IEnumerable<MarkedLine> Add(List<MarkedLine> merged, string framework, string listing)
    {
        var old = merged.GetEnumerator();
        foreach (var line in InlineDiffBuilder.Diff(string.Join('\n', merged.Select(line => line.Text)), listing, ignoreWhiteSpace: false).Lines)
        {
            if (line.Type == ChangeType.Inserted)
            {
                yield return new(line.Text, [framework]);
            }
            else if (old.MoveNext())
            {
                yield return line.Type == ChangeType.Deleted ? old.Current : new(line.Text, [.. old.Current.Frameworks, framework]);
            }
        }
    }

    private sealed record MarkedLine(string Text, IReadOnlyList<string> Frameworks);
}
