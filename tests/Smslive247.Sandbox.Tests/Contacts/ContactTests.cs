namespace Smslive247.Sandbox.Tests.Contacts;

[Trait("Category", "Culture")]
public class ContactTests
{
    private readonly TestService test = new();

    [Fact]
    public void CreateContact_InNewGroups_IsInThem()
    {
        var json = CreateContact("2348030000001", "Ade", "customers", "lagos", "lagos").Json();

        Assert.Equal(("Ade", "2348030000001", "2026-03-02T09:30:00+01:00"), ((string?)json["contactName"], (string?)json["phoneNumber"], (string?)json["dateCreated"]));
        Assert.Equal(["customers", "lagos"], Groups(json));
        Assert.Equal(["lagos", "customers"], test.Call("PhoneBook_ListGroups").Texts("groupName"));
    }

    [Fact]
    public void CreateContact_Taken_Is400()
    {
        CreateContact("2348030000001", "Ade");

        CreateContact("2348030000001", "Bola").IsError(400, "phoneNumber");
        CreateContact("none", "Bola").IsError(400, "phoneNumber");
    }

    [Fact]
    public void UpdateContact_SomeMembers_LeavesTheOthers()
    {
        CreateContact("2348030000001", "Ade", "lagos");

        var json = test.Call("PhoneBook_UpdateContact", new { contactName = "Ada" }, path: "2348030000001").Json();

        Assert.Equal(("Ada", "2348030000001"), ((string?)json["contactName"], (string?)json["phoneNumber"]));
        Assert.Equal(["lagos"], Groups(json));
    }

    [Fact]
    public void UpdateContact_NumberAndGroups_AreReplaced()
    {
        CreateContact("2348030000001", "Ade", "lagos");

        var json = test.Call("PhoneBook_UpdateContact", new { phoneNumber = "2348030000002", groups = new[] { "abuja" } }, path: "2348030000001").Json();

        JsonAssert.Equal("2348030000002", json["phoneNumber"]);
        Assert.Equal(["abuja"], Groups(json));
        test.Call("PhoneBook_DeleteContact", path: "2348030000001").IsError(404);
        Assert.Empty(Members(test.Call("PhoneBook_ListGroups").Items()[1]));
        Assert.Equal(["2348030000002"], Members(test.Call("PhoneBook_ListGroups").Items()[0]));
    }

    [Fact]
    public void UpdateContact_NumberIsAnothersOrNone_Is400()
    {
        CreateContact("2348030000001", "Ade");
        CreateContact("2348030000002", "Bola");

        test.Call("PhoneBook_UpdateContact", new { phoneNumber = "2348030000002" }, path: "2348030000001").IsError(400, "phoneNumber");
        test.Call("PhoneBook_UpdateContact", new { phoneNumber = "none" }, path: "2348030000001").IsError(400, "phoneNumber");
        test.Call("PhoneBook_UpdateContact", new { phoneNumber = "2348030000001" }, path: "2348030000001").Json();
    }

    [Fact]
    public void DeleteContact_InAGroup_LeavesIt()
    {
        CreateContact("2348030000001", "Ade", "lagos");

        Assert.Equal(["lagos"], Groups(test.Call("PhoneBook_DeleteContact", path: "2348030000001").Json()));

        Assert.Empty(test.Call("PhoneBook_ListContacts").Items());
        Assert.Empty(Members(Assert.Single(test.Call("PhoneBook_ListGroups").Items())));
    }

    [Fact]
    public void CreateGroup_NumbersNotInTheBook_BecomeContacts()
    {
        CreateContact("2348030000001", "Ade");

        var json = Group("PhoneBook_CreateGroup", "lagos", "2348030000001", "2348030000002", "2348030000001").Json();

        JsonAssert.Equal("lagos", json["groupName"]);
        Assert.Equal(["2348030000001", "2348030000002"], Members(json));
        Assert.Equal(["2348030000002", "Ade"], test.Call("PhoneBook_ListContacts").Texts("contactName"));
    }

    [Fact]
    public void CreateGroup_Taken_Is400()
    {
        Group("PhoneBook_CreateGroup", "lagos", "2348030000001");

        Group("PhoneBook_CreateGroup", "lagos", "2348030000001").IsError(400, "groupId");
    }

    [Fact]
    public void CreateGroup_NoPhoneNumbersAmongThem_Is400AndCreatesNothing()
    {
        Group("PhoneBook_CreateGroup", "lagos", "2348030000001", "none", "+2348030000002").IsError(400, "[1]", "[2]");

        Assert.Empty(test.Call("PhoneBook_ListGroups").Items());
        Assert.Empty(test.Call("PhoneBook_ListContacts").Items());
    }

    [Fact]
    public void UpdateGroup_OtherNumbers_ReplacesTheMembers()
    {
        Group("PhoneBook_CreateGroup", "lagos", "2348030000001", "2348030000002");

        Assert.Equal(["2348030000003", "2348030000002"], Members(Group("PhoneBook_UpdateGroup", "lagos", "2348030000003", "2348030000002").Json()));

        Assert.Equal(["", "lagos", "lagos"], test.Call("PhoneBook_ListContacts").Items().Select(contact => string.Join(',', Groups(contact))).Order());
    }

    [Fact]
    public void DeleteGroup_WithMembers_LeavesTheContacts()
    {
        Group("PhoneBook_CreateGroup", "lagos", "2348030000001");

        Assert.Equal(["2348030000001"], Members(test.Call("PhoneBook_DeleteGroup", path: "lagos").Json()));

        Assert.Empty(test.Call("PhoneBook_ListGroups").Items());
        Assert.Empty(Groups(Assert.Single(test.Call("PhoneBook_ListContacts").Items())));
    }

    [Fact]
    public void Groups_V4_AreReturnedAsContacts()
    {
        CreateContact("2348030000009", "Alone");

        Assert.Equal("2348030000001", Group("PhoneBook_CreateGroup", "lagos", 4, "+2348030000001", "2348030000002").Text("phoneNumber"));
        Assert.Equal(["2348030000002", "2348030000001"], test.Call("PhoneBook_ListGroups", version: 4).Texts("phoneNumber"));
        Assert.Equal("2348030000002", Group("PhoneBook_UpdateGroup", "lagos", 4, "2348030000002").Text("phoneNumber"));
        Assert.Equal(["lagos"], Groups(test.Call("PhoneBook_DeleteGroup", path: "lagos", version: 4).Json()));
        var empty = Group("PhoneBook_CreateGroup", "nobody", 4);
        Assert.Equal(("nobody", ""), (empty.Text("contactName"), empty.Text("phoneNumber")));
    }

    [Theory]
    [InlineData("PhoneBook_UpdateContact")]
    [InlineData("PhoneBook_DeleteContact")]
    [InlineData("PhoneBook_UpdateGroup")]
    [InlineData("PhoneBook_DeleteGroup")]
    public void Any_Unknown_Is404(string operationId) => test.Call(operationId, new JArray(), path: "2348030000001").IsError(404);

    private ServiceResponse CreateContact(string phoneNumber, string contactName, params string[] groups) =>
        test.Call("PhoneBook_CreateContact", new { phoneNumber, contactName, groups });

    private ServiceResponse Group(string operationId, string name, params string[] numbers) => test.Call(operationId, numbers, path: name);

    private ServiceResponse Group(string operationId, string name, int version, params string[] numbers) =>
        test.Call(operationId, numbers, path: name, version: version);

    private static IEnumerable<string?> Groups(JObject contact) => contact["groups"]!.Select(group => (string?)group);

    private static IEnumerable<string?> Members(JObject group) => group["members"]!.Select(member => (string?)member["phoneNumber"]);
}
