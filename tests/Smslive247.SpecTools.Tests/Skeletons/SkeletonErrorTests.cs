namespace Smslive247.SpecTools.Tests.Skeletons;

public sealed class SkeletonErrorTests : IDisposable
{
    private static readonly NewOperation List = new("Messages_ListSpecimens", "GET", "/api/v5/sms/specimens") { Item = "SpecimenMessage", IsPaged = true };

    private readonly RepositoryCopy repository = new();

    public void Dispose() => repository.Dispose();

    [Theory]
    [InlineData("Messages_List", "GET", "/api/v5/sms/specimens", "has the operation Messages_List already")]
    [InlineData("Messages_ListSpecimens", "GET", "/api/v5/sms", "has GET /api/v5/sms already")]
    [InlineData("Specimens_List", "GET", "/api/v5/specimens", "no tag 'Specimens': use one of Messages, Batches,")]
    [InlineData("Messages_ListSpecimens", "GET", "/api/v9/sms/specimens", "there is no document of v9: openapi/smslive247.v9.yaml")]
    [InlineData("ListSpecimens", "GET", "/api/v5/sms/specimens", "must be Tag_Verb")]
    [InlineData("Messages_listSpecimens", "GET", "/api/v5/sms/specimens", "must be Tag_Verb")]
    [InlineData("Messages_GetSpecimens", "GET", "/api/v5/sms/specimens", "begins with List")]
    [InlineData("Messages_ListSpecimens", "FETCH", "/api/v5/sms/specimens", "must be one of GET, POST")]
    [InlineData("Messages_ListSpecimens", "POST", "/api/v5/sms/specimens", "--paged needs GET")]
    [InlineData("Messages_ListSpecimens", "GET", "/sms/specimens", "must begin with a version")]
    [InlineData("Messages_ListSpecimens", "GET", "/api/v5/sms/specimens?x=1", "neither a query")]
    [InlineData("Messages_ListSpecimens", "GET", "/api/v5/sms/specimens/", "nor a slash at its end")]
    public void Add_WrongArguments_IsAnErrorAndChangesNothing(string id, string method, string path, string message) =>
        ExpectError(List with { Id = id, Method = method, Path = path }, message);

    [Fact]
    public void Add_WrongOptions_IsAnErrorAndChangesNothing()
    {
        var send = new NewOperation("Messages_SendSpecimen", "POST", "/api/v5/sms/specimen");
        ExpectError(List with { Result = "Message" }, "only one of --item, --result and --file");
        ExpectError(List with { Item = "specimen message" }, "must be a name in PascalCase");
        ExpectError(List with { Item = null }, "--paged needs GET, and the schema of an item");
        ExpectError(List with { Path = "/api/v4/sms/specimens", IsPaged = false }, "a list of v4 has pages");
        ExpectError(List with { Identity = "message ID" }, "--id must be the name of a property");
        ExpectError(send with { File = "csv" }, "--file must be a media type, such as text/csv, unlike 'csv'");
        ExpectError(List with { Sends = true }, "is a POST: omit --sends");
        ExpectError(List with { Request = "SpecimenRequest" }, "a GET has no body");
        ExpectError(List with { Parameters = ["dateFrom"] }, "no shared parameter 'dateFrom'; it has PageNumber, PageSize, DateFrom");
        ExpectError(send with { Request = "Specimen" }, "must end in Request");
        ExpectError(send with { Request = "SendMessageRequest" }, "has the schema SendMessageRequest already");
    }

    [Fact]
    public void Add_PublishedChangelog_AsksForASection()
    {
        File.WriteAllText(repository.File("CHANGELOG.md"), repository.Read("CHANGELOG.md").Replace("] - Unreleased", "] - 2026-01-02", StringComparison.Ordinal));

        ExpectError(List, "has no section that is Unreleased");
    }

    [Fact]
    public void Write_FileThatCannotBeWritten_RestoresTheOthers()
    {
        var files = repository.Files;
        var original = repository.Read("CHANGELOG.md");
        files.Change("CHANGELOG.md", text => text + "more");
        files.Set("openapi/new.yaml", "new");
        files.Set("no/such/folder.yaml", "text");

        var exception = Assert.Throws<SpecException>(files.Write);

        Assert.Contains("nothing was written", exception.Message, StringComparison.Ordinal);
        Assert.Equal(original, repository.Read("CHANGELOG.md"));
        Assert.False(File.Exists(repository.File("openapi/new.yaml")));
    }

    private void ExpectError(NewOperation operation, string message)
    {
        var exception = Assert.Throws<SpecException>(() => repository.Add(operation));

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.All(["openapi/smslive247.v5.yaml", "openapi/CHANGELOG.md"], path => Assert.Equal(File.ReadAllText(Repository.File(path)), repository.Read(path)));
    }
}
