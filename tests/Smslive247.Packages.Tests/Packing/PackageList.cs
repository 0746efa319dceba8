namespace Smslive247.PackageTests.Packing;

/// <summary>The published packages.</summary>
internal static class PackageList
{
    public const string Campaigns = "Smslive247.Campaigns";
    public const string Cli = "Smslive247.Cli";
    public const string Client = "Smslive247.Generated";
    public const string PhoneNumbers = "Smslive247.PhoneNumbers";
    public const string Sandbox = "Smslive247.Sandbox";

    public static TheoryData<string> Ids => [Campaigns, Cli, Client, PhoneNumbers, Sandbox];

    /// <summary>The packages that projects reference.</summary>
    public static TheoryData<string> LibraryIds => [Campaigns, Client, PhoneNumbers, Sandbox];

    /// <summary>Each library with each of its target frameworks.</summary>
    public static TheoryData<string, string> Libraries => new()
    {
        { Campaigns, "net10.0" },
        { Client, "netstandard2.0" },
        { Client, "net8.0" },
        { Client, "net10.0" },
        { PhoneNumbers, "netstandard2.0" },
        { PhoneNumbers, "net8.0" },
        { PhoneNumbers, "net10.0" },
        { Sandbox, "net8.0" },
        { Sandbox, "net10.0" },
    };
}
