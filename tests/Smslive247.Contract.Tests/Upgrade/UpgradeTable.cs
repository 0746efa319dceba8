namespace Smslive247.ContractTests.Upgrade;

/// <summary>The table of UPGRADE.md.</summary>
internal static class UpgradeTable
{
    private const string Head = "| where | V4 | V5 | in C# |";

    public static IReadOnlyList<UpgradeRow> Rows { get; } =
    [
        .. File.ReadLines(Repository.File("openapi/UPGRADE.md"))
            .SkipWhile(line => line != Head).Skip(2).TakeWhile(line => line.StartsWith('|'))
            .Select(line => new UpgradeRow(line)).Where(row => !row.IsHeading),
    ];
}
