namespace Smslive247.SpecTools.Tests.Skeletons;

/// <summary>The paging is complete: it has no placeholder, and compiles with the client of the changed document.</summary>
public sealed class PagingSkeletonTests : IDisposable
{
    private readonly RepositoryCopy repository = new();

    public void Dispose() => repository.Dispose();

    [Theory]
    [InlineData("v5", "V5Paging.Walk(pipeline, pageSize, \"searchText\", (page, size, token) => ListPartsAsync(fileId, page, size, searchText, token));")]
    [InlineData("v4", "V4Paging.Walk<Specimen, SpecimenListResponse>(pipeline, pageSize, (page, size, token) => ListPartsAsync(fileId, page, size, searchText, token));")]
    public async Task Add_ClientWithoutPaging_CompilesWithItsClient(string version, string walk)
    {
        var path = repository.File($"openapi/smslive247.{version}.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\ntags:\n", "\ntags:\n  - name: Specimens\n    description: Specimens.\n", StringComparison.Ordinal));

        repository.Add(new("Specimens_ListParts", "GET", $"/api/{version}/specimens/{{fileId}}") { Item = "Specimen", IsPaged = true, Parameters = ["SearchText"] });

        var paging = repository.Read($"src/Smslive247.Generated/{version.ToUpperInvariant()}/SpecimensClient.Paging.cs");
        Assert.Contains(walk, paging, StringComparison.Ordinal);
        Assert.DoesNotContain(Placeholder.Text, paging, StringComparison.Ordinal);
        var document = SpecDocument.Parse("new", repository.Read($"openapi/smslive247.{version}.yaml"));
        var generated = await ClientGenerator.GenerateAsync(document, $"Smslive247.{version.ToUpperInvariant()}", CancellationToken.None);
        Assert.Empty(new ClientCompilation(version.ToUpperInvariant(), $"{generated}\n{WithoutNamespace(paging)}").Errors);
    }

    [Fact]
    public void Add_ClientWithPaging_HasAMemberMoreInEachType()
    {
        repository.Add(new("Messages_ListSpecimens", "GET", "/api/v5/sms/specimens") { Item = "SpecimenMessage", IsPaged = true, Parameters = ["DateFrom", "DateTo"] });

        var paging = repository.Read("src/Smslive247.Generated/V5/MessagesClient.Paging.cs");
        Assert.Equal(2, Regex.Count(paging, @"PagedAsyncEnumerable<SpecimenMessage> ListAllSpecimensAsync\(DateTimeOffset\? dateFrom = null, DateTimeOffset\? dateTo = null, int\? pageSize = null\)"));
        Assert.Contains("\n\n    /// <summary>Every specimen message; pages are fetched when the enumeration reaches them.</summary>\n", paging, StringComparison.Ordinal);
        Assert.Contains("(pipeline, pageSize, \"dateFrom and dateTo\", (page, size, token) => ListSpecimensAsync(page, size, dateFrom, dateTo, token));\n}\n", paging, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("InboxMessage", "inbox message", "Inbox messages")]
    [InlineData("SMSReply", "sms reply", "Sms replies")]
    [InlineData("Key", "key", "Keys")]
    [InlineData("Address", "address", "Addresses")]
    [InlineData("Batch", "batch", "Batches")]
    public void Of_NameOfASchema_IsItsWords(string schema, string singular, string plural) =>
        Assert.Equal((singular, plural), (Noun.Of(schema).Singular, Noun.Of(schema).CapitalPlural));

    /// <summary>The generated client, in whose file it is compiled, has the same file-scoped namespace.</summary>
    private static string WithoutNamespace(string text) => Regex.Replace(text, @"^namespace [\w.]+;", "");
}
