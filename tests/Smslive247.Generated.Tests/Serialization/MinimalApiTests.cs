using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Smslive247.V5;

namespace Smslive247.Tests.Serialization;

/// <summary>An ASP.NET Core host that accepts the library's requests and returns its responses.</summary>
public sealed class MinimalApiTests : IAsyncLifetime, IDisposable
{
    private const string ResponseJson = """{"messageID":"m1","phoneNumber":"2348030000001","dateSubmitted":"2024-05-31T10:00:00+01:00","creditsCharged":1.10,"reports":[{"status":"DELIVRD"}],"unknown":{"money": 1.10}}""";

    private readonly StubService service = new();
    private WebApplication app = null!;
    private HttpClient browser = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSmslive247(options => (options.ApiKey, options.BaseAddress, options.MaxRetries) = ("test-key", service.Address, 0));
        app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/messages/{id}", (string id, IMessagesClient messages) => messages.GetAsync(id));
        app.MapGet("/messages", (IMessagesClient messages) => messages.ListAsync(pageSize: 5));
        app.MapGet("/groups", (IPhoneBookClient phoneBook) => phoneBook.ListGroupsAsync());
        app.MapGet("/reports", (DeliveryStatus? status, DeliveryStatus[] others) => new[] { status }.Concat(others.Cast<DeliveryStatus?>()));
        app.MapPost("/messages", (SendMessageRequest request, IMessagesClient messages) => messages.SendAsync(request));
        await app.StartAsync();
        browser = new() { BaseAddress = new(app.Urls.Single()) };
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    public void Dispose()
    {
        browser.Dispose();
        service.Dispose();
    }

    [Fact]
    public async Task Get_Message_IsTheServicesJson()
    {
        service.Given(HttpMethod.Get, "/api/v5/sms/m1", ResponseJson);

        var json = await browser.GetStringAsync("/messages/m1");

        Assert.Equal(ResponseJson, json);
        Assert.Equal(["GET /api/v5/sms/m1"], service.Requests.Select(request => request.Line));
    }

    [Fact]
    public async Task Post_Request_IsForwardedUnchanged()
    {
        const string body = """{"senderID":"SHOP","messageText":"Ẹ kú ọjà 😀","phoneNumber":"2348030000001","deliveryTime":"2024-05-31T10:00:00+01:00","flash":true}""";
        service.Given(HttpMethod.Post, "/api/v5/sms", ResponseJson);

        var response = await browser.PostAsync("/messages", new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("m1", (await response.Content.ReadFromJsonAsync<Message>())!.MessageId);
        Assert.Equal(body, Assert.Single(service.Requests).Body);
    }

    [Theory]
    [InlineData("""{"messageText":[]}""")]
    [InlineData("""{"deliveryTime":"soon"}""")]
    [InlineData("[]")]
    public async Task Post_BodyOfAnotherShape_IsABadRequest(string body)
    {
        var response = await browser.PostAsync("/messages", new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(service.Requests);
    }

    // An endpoint with an open enumeration made every request of the application fail.
    [Theory]
    [InlineData("/reports?status=delivrd&others=NEW&others=", """["delivrd","NEW",""]""")]
    [InlineData("/reports", "[null]")]
    public async Task Get_OpenEnumInTheQuery_IsItsText(string path, string expected) => Assert.Equal(expected, await browser.GetStringAsync(path));

    [Fact]
    public async Task Get_PageAndList_AreAnObjectAndAnArray()
    {
        service.Given(HttpMethod.Get, "/api/v5/sms", """[{"messageID":"m1"}]""");
        service.Given(HttpMethod.Get, "/api/v5/phone-book/groups", """[{"groupName":"a"}]""");

        Assert.Equal("""{"items":[{"messageID":"m1"}],"pageNo":1,"pageSize":5,"hasNextPage":true}""", await browser.GetStringAsync("/messages"));
        Assert.Equal("""[{"groupName":"a"}]""", await browser.GetStringAsync("/groups"));
    }
}
