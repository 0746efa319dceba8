namespace Smslive247.SpecTools.Tests.Skeletons;

public sealed class SkeletonErrorTests : IDisposable
{
    private static readonly NewOperation Inbox = new("Messages_ListInbox", "GET", "/api/v5/sms/inbox") { Item = "InboxMessage", IsPaged = true };

    private readonly RepositoryCopy repository = new();

    public void Dispose() => repository.Dispose();

    [Theory]
    [InlineData("Messages_List", "GET", "/api/v5/sms/inbox", "has the operation Messages_List already")]
    [InlineData("Messages_ListInbox", "GET", "/api/v5/sms", "has GET /api/v5/sms already")]
    [InlineData("Inbox_List", "GET", "/api/v5/inbox", "no tag 'Inbox': use one of Messages, Batches,")]
    [InlineData("Messages_ListInbox", "GET", "/api/v9/sms/inbox", "there is no document of v9: openapi/smslive247.v9.yaml")]
    [InlineData("ListInbox", "GET", "/api/v5/sms/inbox", "must be Tag_Verb")]
    [InlineData("Messages_listInbox", "GET", "/api/v5/sms/inbox", "must be Tag_Verb")]
    [InlineData("Messages_GetInbox", "GET", "/api/v5/sms/inbox", "begins with List")]
    [InlineData("Messages_ListInbox", "FETCH", "/api/v5/sms/inbox", "must be one of GET, POST")]
    [InlineData("Messages_ListInbox", "POST", "/api/v5/sms/inbox", "--paged needs GET")]
    [InlineData("Messages_ListInbox", "GET", "/sms/inbox", "must begin with a version")]
    [InlineData("Messages_ListInbox", "GET", "/api/v5/sms/inbox?x=1", "neither a query")]
    [InlineData("Messages_ListInbox", "GET", "/api/v5/sms/inbox/", "nor a slash at its end")]
    public void Add_WrongArguments_IsAnErrorAndChangesNothing(string id, string method, string path, string message) =>
        ExpectError(Inbox with { Id = id, Method = method, Path = path }, message);

    [Fact]
    public void Add_WrongOptions_IsAnErrorAndChangesNothing()
    {
        var send = new NewOperation("Messages_SendMedia", "POST", "/api/v5/sms/media");
        ExpectError(Inbox with { Result = "Message" }, "only one of --item, --result and --file");
        ExpectError(Inbox with { Item = "inbox message" }, "must be a name in PascalCase");
        ExpectError(Inbox with { Item = null }, "--paged needs GET, and the schema of an item");
        ExpectError(Inbox with { Path = "/api/v4/sms/inbox", IsPaged = false }, "a list of v4 has pages");
        ExpectError(Inbox with { Sends = true }, "is a POST: omit --sends");
        ExpectError(Inbox with { Request = "InboxRequest" }, "a GET has no body");
        ExpectError(Inbox with { Parameters = ["dateFrom"] }, "no shared parameter 'dateFrom'; it has PageNumber, PageSize, DateFrom");
        ExpectError(send with { Request = "Media" }, "must end in Request");
        ExpectError(send with { Request = "SendMessageRequest" }, "has the schema SendMessageRequest already");
    }

    [Fact]
    public void Add_PublishedChangelog_AsksForASection()
    {
        File.WriteAllText(repository.File("CHANGELOG.md"), repository.Read("CHANGELOG.md").Replace("] - Unreleased", "] - 2026-01-02", StringComparison.Ordinal));

        ExpectError(Inbox, "has no section that is Unreleased");
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
