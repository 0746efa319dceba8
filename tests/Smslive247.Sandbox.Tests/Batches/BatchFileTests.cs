namespace Smslive247.Sandbox.Tests.Batches;

[Trait("Category", "Culture")]
public class BatchFileTests
{
    private const string Customers = "name,phone\r\nAde,08030000001\r\n\"Bello, Chidi\",2348030000002\r\n\r\nDayo,none\r\n";

    private readonly TestService test = new();

    [Fact]
    public void Create_V5_GivesAnIdAndTakesTheFilesName()
    {
        var json = Upload("lagos.csv", Customers).Json();

        Assert.True(Guid.TryParse((string?)json["batchFileID"], out _));
        JsonAssert.Includes(new { description = "lagos.csv", fileType = "csv", totalNumbers = 2 }, json);
        JsonAssert.Equal("2026-03-02T09:30:00+01:00", json["dateCreated"]);
    }

    [Fact]
    public void Create_V4_TakesIdAndDescriptionOfTheBody() =>
        JsonAssert.Includes(new { batchFileID = "lagos", description = "Customers in Lagos", totalNumbers = 2 }, Store("lagos").Json());

    [Fact]
    public void Create_V4IdIsTaken_Is400()
    {
        Store("lagos");

        Store("lagos").IsError(400, "batchFileID");
    }

    [Fact]
    public void Update_V5_ReplacesTheContentsAndReturnsTheFile()
    {
        var id = Upload("lagos.csv", Customers).Text("batchFileID")!;
        test.Clock.Advance(TimeSpan.FromMinutes(1));

        var json = test.Call("BatchFiles_Update", path: id, file: new("abuja.csv", "2348030000003")).Json();

        var dateCreated = "2026-03-02T09:30:00+01:00";
        JsonAssert.Includes(new { batchFileID = id, description = "abuja.csv", totalNumbers = 1, dateCreated }, json);
        Assert.Equal("2348030000003", test.Call("BatchFiles_Download", path: id).FileText());
    }

    [Fact]
    public void Update_V4_ReturnsNothing()
    {
        Store("lagos");

        Store("lagos", "2348030000003", "BatchFiles_Update").IsDone();

        Assert.Equal("2348030000003", test.Call("BatchFiles_Download", path: "lagos").FileText());
    }

    [Fact]
    public void Update_V4BodyNamesAnotherFile_Is400()
    {
        Store("lagos");
        var body = new { batchFileID = "abuja", description = "Customers", rawContents = "2348030000003", countryCode = 234 };

        test.Call("BatchFiles_Update", body, path: "lagos", version: 4).IsError(400, "batchFileID");
    }

    [Theory]
    [InlineData("BatchFiles_Download")]
    [InlineData("BatchFiles_Update")]
    [InlineData("BatchFiles_Delete")]
    public void Any_UnknownOrAnothersFile_Is404(string operationId)
    {
        Store("lagos");
        var (_, key) = test.CreateSubAccount();

        test.Call(operationId, path: "none", file: new("a.csv", "1")).IsError(404);
        test.Call(operationId, path: "lagos", key: key, file: new("a.csv", "1")).IsError(404);
    }

    [Fact]
    public void List_SearchText_FindsIdAndDescription()
    {
        Store("lagos");
        Upload("abuja.csv", Customers);

        Assert.Equal(["abuja.csv", "Customers in Lagos"], test.Call("BatchFiles_List").Texts("description"));
        Assert.Equal(["lagos"], test.Call("BatchFiles_List", query: [("SearchText", "LAGOS")]).Texts("batchFileID"));
        Assert.Equal(["abuja.csv"], test.Call("BatchFiles_List", query: [("SearchText", "Abuja")]).Texts("description"));
    }

    [Fact]
    public void CreateFromFile_ColumnCountsFromZero_SendsToItsNumbers()
    {
        Store("lagos");

        var json = Send("lagos", column: 1).Json();
        test.Clock.Advance(TimeSpan.FromSeconds(1));

        JsonAssert.Equal(1, json["totalFailed"]);
        Assert.Equal(["2348030000001", "2348030000002"], test.Service.Messages.Select(message => message.PhoneNumber));
        Assert.Equal(998, test.Credits);
    }

    [Fact]
    public void CreateFromFile_NoColumn_IsTheFirst()
    {
        Store("plain", "08030000001\n08030000002,Ade");

        Send("plain", column: null).Json();

        Assert.Equal(998, test.Credits);
    }

    [Fact]
    public void CreateFromFile_CountryCodeOfTheFile_IsThatOfItsLocalNumbers()
    {
        test.Call("BatchFiles_Create", new { batchFileID = "accra", description = "Accra", rawContents = "0241234567", countryCode = 233 }, version: 4).Json();

        Send("accra", column: 0).Json();
        test.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal("233241234567", Assert.Single(test.Service.Messages).PhoneNumber);
    }

    [Fact]
    public void CreateFromFile_LeadingPlus_IsTakenOffInV5AsWell()
    {
        Store("plus", "+2348030000001\n+2348030000002");

        JsonAssert.Equal(0, Send("plus", column: 0).Json()["totalFailed"]);
        JsonAssert.Equal(0, test.Call("Batches_Create", new { senderID = "Sandbox", messageText = "Hello", batchFileIDs = new[] { "plus" } }).Json()["totalFailed"]);
        Assert.Equal(996, test.Credits);
    }

    [Fact]
    public void CreateFromFile_Placeholders_AreTheValuesOfTheRow()
    {
        Store("dues", "First Name,Phone,Amount\nAde,08030000001,5000\nBola,08030000002\n");

        test.Call("Batches_CreateFromFile", new
        {
            senderID = "Sandbox",
            messageText = "{FIRSTNAME}, { first name }: pay {Amount} to {Shop}.",
            batchFileID = "dues",
            phoneNumberColumn = 1,
        }).Json();
        test.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(["Ade, Ade: pay 5000 to {Shop}.", "Bola, Bola: pay  to {Shop}."], test.Service.Messages.Select(message => message.Text));
    }

    [Fact]
    public void CreateFromFile_TextsOfOtherLengths_AreChargedForTheirOwnParts()
    {
        Store("long", $"Phone,Text\n08030000001,short\n08030000002,{new string('x', 170)}\n");

        var id = test.Call("Batches_CreateFromFile", new { senderID = "Sandbox", messageText = "{Text}", batchFileID = "long", phoneNumberColumn = 0 }).Text("batchID");
        Assert.Equal(997, test.Credits);
        test.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal([1, 2], test.Service.Messages.Select(message => message.Parts));
        Assert.Equal(3, (decimal)test.Call("Batches_Get", path: id).Json()["creditsCharged"]!);
    }

    [Theory]
    [InlineData("{Text}", "", 1)]
    [InlineData("{Text}", "Your code is 123456", 1)]
    [InlineData("Your code is {Text}", "123456", 1)]
    [InlineData("{Text}{Text}", "40000", 1)]
    [InlineData("Code for {Text}: 123456", "Ade", 0)]
    public void CreateFromFile_RowWithoutATextToSend_CountsAsFailed(string template, string value, int failed)
    {
        Store("rows", $"Phone,Text\n08030000001,{(value == "40000" ? new string('x', 20_000) : value)}\n08030000002,lunch\n");

        var batch = test.Call("Batches_CreateFromFile", new { senderID = "Sandbox", messageText = template, batchFileID = "rows", phoneNumberColumn = 0 }).Json();
        test.Clock.Advance(TimeSpan.FromSeconds(1));

        JsonAssert.Equal(failed, batch["totalFailed"]);
        Assert.Equal(2 - failed, test.Service.Messages.Count);
        Assert.Equal(998 + failed, test.Credits);
    }

    [Theory]
    [InlineData("Your code is {Code}")]
    [InlineData("{Empty}")]
    public void CreateFromFile_NoRowHasATextToSend_Is400(string template)
    {
        Store("codes", "Phone,Code,Empty\n08030000001,123456,\n08030000002,654321,\n");

        test.Call("Batches_CreateFromFile", new { senderID = "Sandbox", messageText = template, batchFileID = "codes" }).IsError(400, "messageText");
        Assert.Equal(1000, test.Credits);
    }

    [Fact]
    public void CreateFromFile_TextsTooLongTogether_Is400()
    {
        Store("rows", $"Phone,A\n{string.Concat(Enumerable.Range(0, 3_000).Select(index => $"{2348030000000 + index},{(index == 0 ? "x" : "")}\n"))}");

        test.Call("Batches_CreateFromFile", new { senderID = "Sandbox", messageText = string.Concat(Enumerable.Repeat("{A}", 13_000)), batchFileID = "rows" }).IsError(400, "messageText");
    }

    [Fact]
    public void CreateFromFile_RowsWithoutANumber_EachCountsAsFailed()
    {
        Store("gaps", "Phone,Name\n08030000001,Ade\n,Bola\n,Chika\nnone,Dayo\nnone,Efe\n");

        JsonAssert.Equal(4, Send("gaps", column: 0).Json()["totalFailed"]);
    }

    [Fact]
    public void Create_NumberWrittenInSeveralWays_IsCountedOnce() =>
        JsonAssert.Equal(2, Upload("numbers.txt", "08030000001\n2348030000001\n+2348030000001\n08030000002").Json()["totalNumbers"]);

    [Theory, InlineData("customers.XLSX"), InlineData("customers.xls")]
    public void Spreadsheet_AsRecipients_IsNotRead(string name)
    {
        var file = Upload(name, Customers).Json();
        var id = (string)file["batchFileID"]!;

        JsonAssert.Equal(0, file["totalNumbers"]);
        Send(id, column: 1).IsError(400, "batchFileID");
        test.Call("Batches_Create", new { senderID = "Sandbox", messageText = "Hello", batchFileIDs = new[] { id } }).IsError(400, "batchFileIDs");
        Assert.EndsWith(name[^4..].TrimStart('.').ToLowerInvariant(), test.Call("BatchFiles_Download", path: id).File().Name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("customers.XLSX", "xlsx")]
    [InlineData("numbers.txt", "txt")]
    [InlineData("numbers", "csv")]
    public void Create_V5_HasTheTypeOfItsExtension(string name, string type) => JsonAssert.Equal(type, Upload(name, Customers).Json()["fileType"]);

    [Fact]
    public void CreateFromFile_UnknownFileOrColumnWithoutNumbers_IsAnError()
    {
        Store("lagos");

        Send("none", column: 0).IsError(404, "batchFileID");
        Send("lagos", column: 0).IsError(400, "batchFileID");
        Assert.All([2, -1], column => Send("lagos", column).IsError(400, "phoneNumberColumn"));
    }

    private ServiceResponse Upload(string name, string text) => test.Call("BatchFiles_Create", file: new(name, text));

    private ServiceResponse Store(string id, string text = Customers, string operationId = "BatchFiles_Create") =>
        test.Call(operationId, new { batchFileID = id, description = "Customers in Lagos", rawContents = text, countryCode = 234 }, path: id, version: 4);

    private ServiceResponse Send(string fileId, int? column) =>
        test.Call("Batches_CreateFromFile", new { senderID = "Sandbox", messageText = "Hello", batchFileID = fileId, phoneNumberColumn = column });
}
