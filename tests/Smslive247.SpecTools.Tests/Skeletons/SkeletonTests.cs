using Smslive247.SpecTools.Versions;

namespace Smslive247.SpecTools.Tests.Skeletons;

public sealed class SkeletonTests : IDisposable
{
    private static readonly NewOperation List = new("Messages_ListSpecimens", "GET", "/api/v5/sms/specimens") { Item = "SpecimenMessage", IsPaged = true, Parameters = ["DateFrom", "DateTo"] };

    private readonly RepositoryCopy repository = new();

    /// <summary>One of each kind, under names that no vendor will use.</summary>
    public static TheoryData<string> Kinds => [.. Operations.Keys];

    private static Dictionary<string, NewOperation> Operations { get; } = new()
    {
        ["pages of v5"] = List,
        ["pages of v4"] = List with { Path = "/api/v4/sms/specimens", Parameters = ["DateFrom"] },
        ["list of a known schema"] = new("Batches_ListSpecimens", "GET", "/api/v5/sms/batch/specimens") { Item = "Batch" },
        ["one of v4"] = new("Batches_GetSpecimen", "GET", "/api/v4/sms/batch/{batchId}/specimen") { Result = "Specimen" },
        ["one, under a new path parameter"] = new("Tokens_GetSpecimen", "GET", "/api/v5/tokens/{specimenId}") { Result = "Specimen" },
        ["body that sends"] = new("Messages_SendSpecimen", "POST", "/api/v5/sms/specimen") { Request = "SendSpecimenRequest", Result = "Message", Sends = true },
        ["body without a result"] = new("PhoneBook_MergeSpecimens", "PUT", "/api/v5/phone-book/specimens") { Request = "MergeSpecimensRequest" },
        ["another method of a known path"] = new("Messages_PatchSpecimen", "PATCH", "/api/v5/sms/{messageId}"),
        ["file"] = new("Credits_DownloadSpecimen", "GET", "/api/v5/credits/specimen") { File = "text/csv" },
        ["file of v4"] = new("Messages_DownloadSpecimen", "GET", "/api/v4/sms/specimen") { File = "text/csv" },
    };

    public void Dispose() => repository.Dispose();

    [Theory, MemberData(nameof(Kinds))]
    public void Add_EachKind_IsACompatibleAdditionWithVersionAndChangelog(string kind)
    {
        var operation = Operations[kind];
        var path = $"openapi/smslive247.{operation.Version}.yaml";
        var old = SpecDocument.Parse("old", repository.Read(path));

        repository.Add(operation);

        var current = SpecDocument.Parse("new", repository.Read(path));
        var differences = DocumentComparison.Compare(old, current);
        Assert.Equal(Severity.Addition, differences.Highest());
        Assert.Equal(operation.Id, Assert.Single(current.Operations.Select(found => found.Id).Except(old.Operations.Select(found => found.Id))));
        Assert.Empty(VersionCheck.FindProblems(old, current, differences, repository.Read("openapi/CHANGELOG.md")));
        Assert.Contains($"{operation.Version} {current.Version}", repository.Read("CHANGELOG.md"), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Add_EachKind_InsertsLinesOnly(string kind)
    {
        var changed = repository.Add(Operations[kind]);

        Assert.All(changed.Where(path => File.Exists(Repository.File(path))), path =>
        {
            var remaining = new Queue<string>(Repository.File(path) is var original ? File.ReadAllText(original).Split('\n') : []);
            foreach (var line in repository.Read(path).Split('\n').Where(line => remaining.Count > 0))
            {
                _ = line == remaining.Peek() || IsVersion(remaining.Peek()) && IsVersion(line) ? remaining.Dequeue() : null;
            }

            Assert.Empty(remaining);
        });
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Add_EachKind_HasPlaceholdersAndAnExchangeOfItsRequest(string kind)
    {
        var operation = Operations[kind];

        repository.Add(operation);

        var exchange = YamlJson.Parse(repository.Read($"openapi/smslive247.{operation.Version}.witness.yaml"))!.AsArray().Single(entry => (string)entry!["operation"]! == operation.Id)!;
        Assert.StartsWith($"{operation.Method} {operation.Path.Split('{')[0]}", (string)exchange["request"]!["line"]!, StringComparison.Ordinal);
        Assert.DoesNotContain("{", (string)exchange["request"]!["line"]!, StringComparison.Ordinal);
        Assert.Equal(operation.File ?? "application/json", (string)exchange["request"]!["accept"]!);
        Assert.All(["openapi/CHANGELOG.md", $"openapi/smslive247.{operation.Version}.yaml", $"openapi/smslive247.{operation.Version}.witness.yaml"], path =>
            Assert.Contains(Placeholder.Text, repository.Read(path), StringComparison.Ordinal));
    }

    /// <summary>What is copied from the document would confirm the document.</summary>
    [Fact]
    public void Add_ValuesOfTheDocument_ArePlaceholdersInTheExchange()
    {
        repository.Add(List);
        repository.Add(Operations["body that sends"]);

        var lines = repository.Read("openapi/smslive247.v5.witness.yaml").Split("operation: Messages_ListSpecimens\n")[1].Split('\n');
        Assert.All(lines.SkipWhile(line => line != "  call:").Skip(1).TakeWhile(line => line != "  request:"), line => Assert.Contains(Placeholder.Text, line, StringComparison.Ordinal));
        Assert.Contains($"  requires: [text] # {Placeholder.Text}: ", repository.Read("openapi/smslive247.v5.witness.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Add_OfATag_StandsBehindThoseOfTheTag()
    {
        repository.Add(List);

        var paths = SpecDocument.Parse("new", repository.Read("openapi/smslive247.v5.yaml")).Root["paths"]!.AsObject().Select(path => path.Key).ToList();
        Assert.Equal(paths.IndexOf("/api/v5/sms/batch") - 1, paths.IndexOf("/api/v5/sms/specimens"));
    }

    [Fact]
    public void Add_SecondOperation_SharesVersionAndSection()
    {
        var committed = SpecDocument.Parse("old", repository.Read("openapi/smslive247.v5.yaml")).Version;
        repository.Add(List, committed);
        var version = SpecDocument.Parse("first", repository.Read("openapi/smslive247.v5.yaml")).Version;

        repository.Add(Operations["file"], committed);

        Assert.NotEqual(committed, version);
        Assert.Equal(version, SpecDocument.Parse("second", repository.Read("openapi/smslive247.v5.yaml")).Version);
        Assert.Single(Regex.Matches(repository.Read("openapi/CHANGELOG.md"), $"### {Regex.Escape(version)}\n"));
        Assert.Equal(2, Regex.Count(repository.Read("openapi/CHANGELOG.md"), Placeholder.Text));
    }

    [Fact]
    public void Add_IdentityOfANewSchema_IsInSchemaExampleAndExchange()
    {
        repository.Add(List with { Identity = "specimenID" });

        var document = SpecDocument.Parse("new", repository.Read("openapi/smslive247.v5.yaml")).Root;
        Assert.Equal("specimenID", (string?)document["components"]!["schemas"]!["SpecimenMessage"]!["required"]![0]);
        Assert.Equal(2, Regex.Count(repository.Read("openapi/smslive247.v5.yaml"), @"specimenID:"));
        Assert.Contains($"- specimenID: '{Placeholder.Text}'\n  reads:\n    Items[0].SpecimenId: {Placeholder.Text}\n", repository.Read("openapi/smslive247.v5.witness.yaml"), StringComparison.Ordinal);
    }

    /// <summary>The fault: only the first name was in the request line.</summary>
    [Fact]
    public void Add_ParameterWithASecondName_IsSentUnderBoth()
    {
        repository.Add(Operations["pages of v4"]);

        Assert.Contains("/api/v4/sms/specimens?pageNo=1&PageNumber=1&pageSize=20&dateFrom=", repository.Read("openapi/smslive247.v4.witness.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Add_FileWithCarriageReturns_KeepsThem()
    {
        var path = repository.File("openapi/smslive247.v5.witness.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\n", "\r\n", StringComparison.Ordinal));

        repository.Add(List);

        Assert.DoesNotMatch(@"(?<!\r)\n", File.ReadAllText(path));
    }

    private static bool IsVersion(string line) => Regex.IsMatch(line, @"^  version: \d|v4 \d+\.\d+\.\d+ and v5 \d");
}
