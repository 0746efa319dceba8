namespace Smslive247.ContractTests.Conventions;

/// <summary><c>SpecTools new</c> writes skeletons that compile and call. This test alone fails until they are filled.</summary>
public sealed class PlaceholderTests
{
    private const string Placeholder = "FILL IN";

    [Fact]
    public void Repository_SkeletonOfAnOperation_IsFilledIn()
    {
        var found = from path in Files()
                    from line in File.ReadLines(path).Select((text, index) => (Text: text, Number: index + 1))
                    where line.Text.Contains(Placeholder, StringComparison.Ordinal)
                    select $"{Path.GetRelativePath(Repository.Root, path)}({line.Number}): {line.Text.Trim()}";
        var lines = found.ToArray();

        Assert.True(lines.Length == 0, $"Replace each {Placeholder}, which SpecTools wrote for a new operation:\n{string.Join('\n', lines)}");
    }

    /// <summary>The files that <c>SpecTools new</c> changes.</summary>
    private static IEnumerable<string> Files() =>
    [
        Repository.File("CHANGELOG.md"),
        Repository.File("openapi/CHANGELOG.md"),
        .. Directory.EnumerateFiles(Repository.File("openapi"), "*.yaml").Order(StringComparer.Ordinal),
        .. Directory.EnumerateFiles(Repository.File("src/Smslive247.Generated"), "*Client.Paging.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal),
    ];
}
