using Smslive247.Campaigns;
using Smslive247.Sandbox;

namespace Smslive247.DocsTests.Names;

/// <summary>What the README of a package names in code exists, and what users look for is named.</summary>
public sealed partial class NameTests
{
    private const string Campaigns = "src/Smslive247.Campaigns/README.md";
    private const string Client = "src/Smslive247.Generated/README.md";
    private const string Sandbox = "src/Smslive247.Sandbox/README.md";

    private static readonly Assembly[] Libraries = [typeof(CampaignsOptions).Assembly, typeof(Smslive247Options).Assembly, typeof(Smslive247Sandbox).Assembly, typeof(Msisdn).Assembly];

    private static readonly HashSet<string> Names =
        [.. Libraries.SelectMany(library => library.GetExportedTypes()).SelectMany(type => type.GetMembers().Select(member => member.Name).Append(type.Name.Split('`')[0]))];

    /// <summary>Test classes, with which a README states how a promise is tested.</summary>
    private static readonly HashSet<string> TestClasses =
        [.. Directory.EnumerateFiles(Repository.File("tests"), "*Tests.cs", SearchOption.AllDirectories).Select(path => Path.GetFileNameWithoutExtension(path))];

    /// <summary>Names of .NET, of packages of others, of MSBuild, and of examples.</summary>
    private static readonly HashSet<string> NamesOfOthers =
    [
        "ServicePointManager", "SecurityProtocol", "SecurityProtocolType", "LangVersion", "ForEachAsync", "MaxDegreeOfParallelism", "TimeZoneInfo",
        "FindSystemTimeZoneById", "GetUtcOffset", "AddServiceDefaults", "ConfigureOpenTelemetry", "AddSource", "AddMeter", "InvalidOperationException",
        "ConfigureHttpClientDefaults", "DefaultRequestVersion", "MapHealthChecks", "ArgumentException", "OperationCanceledException", "FormatException",
        "PublishAot", "PublishTrimmed", "JsonSerializer", "JsonTypeInfo", "JsonSerializerContext", "AddOpenApi", "AddSchemaTransformer", "AddAsync",
        "InitializeAsync", "ValueTask", "Smslive247Schemas", "MyShop", "BaseAdress", "HostOptions", "ShutdownTimeout", "UseExceptionHandler", "AddDataProtection", "UseEphemeralDataProtectionProvider", "MaxConnectionsPerServer",
        "UnitTest1",
    ];

    public static TheoryData<string> PackageReadmes => [.. Repository.PackageReadmes];

    public static TheoryData<Type, string> Options => new()
    {
        { typeof(CampaignsOptions), Campaigns },
        { typeof(Smslive247Options), Client },
        { typeof(SandboxOptions), Sandbox },
    };

    [Theory]
    [MemberData(nameof(PackageReadmes))]
    public void Readme_EachNameInCode_Exists(string document)
    {
        var names = from span in Code().Matches(Prose(document))
                    from name in Identifier().Matches(span.Groups[1].Value)
                    select name.Value;

        var unknown = names.Where(name => !Names.Contains(name) && !NamesOfOthers.Contains(name) && !TestClasses.Contains(name)).Distinct().ToList();
        Assert.True(unknown.Count == 0, $"{document} names {string.Join(", ", unknown)}, which are no public types or members, and no test classes.");
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Readme_TableOfOptions_HasEachWithItsDefault(Type type, string document)
    {
        var options = Activator.CreateInstance(type);
        var expected = type.GetProperties().Select(option => (option.Name, Text(option.GetValue(options))));

        var rows = OptionRow().Matches(Prose(document)).Select(row => (row.Groups["name"].Value, row.Groups["default"].Value.Trim('`')));

        Assert.Equal(expected.Order(), rows.Order());
    }

    [Fact]
    public void Readme_OfTheClient_NamesEachException() => Assert.All(
        typeof(Smslive247Options).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Exception))),
        type => Assert.Contains($"`{type.Name}`", Prose(Client), StringComparison.Ordinal));

    /// <summary>The value as configuration has it; nothing for what code alone can set.</summary>
    private static string Text(object? value) => value switch
    {
        bool isOn => isOn ? "true" : "false",
        TimeProvider => "",
        IReadOnlyList<object> items => string.Join(", ", items),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>The text without its blocks of code, which are compiled, and without the names of telemetry, which TelemetryNamesTests compares.</summary>
    private static string Prose(string document) => Elsewhere().Replace(File.ReadAllText(Repository.File(document)), "");

    [GeneratedRegex("^```.*?^```|^### Telemetry\n.*?(?=^### )", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Elsewhere();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<![\w/-])[A-Z][a-z0-9]+[A-Z]\w*")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"^\| `(?<name>[A-Z]\w+)` \| (?<default>`[^`]*`)? ?\| [^|\n]+ \|$", RegexOptions.Multiline)]
    private static partial Regex OptionRow();
}
