namespace Smslive247.Sandbox.State;

internal sealed record BatchFile
{
    private static readonly string[] Types = ["txt", "csv", "xls", "xlsx"];

    public required string Id { get; init; }

    public required string Description { get; init; }

    /// <summary>As they were uploaded.</summary>
    public required byte[] Contents { get; init; }

    [Behaviour("The type of a batch file is the extension of its name in lower case.", Evidence = "U")]
    [Behaviour("The type of a batch file without such an extension is csv.")]
    public string FileType => Types.FirstOrDefault(type => Description.EndsWith($".{type}", StringComparison.OrdinalIgnoreCase)) ?? "csv";

    public bool IsSpreadsheet => FileType is "xls" or "xlsx";

    /// <summary>For numbers that come without one.</summary>
    public required int CountryCode { get; init; }

    public int TotalNumbers { get; init; }

    public required DateTimeOffset DateCreated { get; init; }
}
