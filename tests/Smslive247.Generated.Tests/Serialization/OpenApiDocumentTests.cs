using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Smslive247.V5;

namespace Smslive247.Tests.Serialization;

/// <summary>A host's own OpenAPI document, with the transformer that the package's README shows.</summary>
public sealed class OpenApiDocumentTests : IAsyncLifetime
{
    private WebApplication app = null!;
    private JsonNode document = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddOpenApi(options => options.AddSchemaTransformer(Smslive247Schemas.AddAsync));
        app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapOpenApi();
        app.MapGet("/messages", () => new Page<Message>([], 1, 20));
        app.MapGet("/batches", (BatchStatus? status) => new Smslive247List<Batch>([new() { Status = status }]));
        app.MapPost("/messages", (SendMessageRequest request) => request.MessageText);
        await app.StartAsync();
        using var browser = new HttpClient { BaseAddress = new(app.Urls.Single()) };
        document = JsonNode.Parse(await browser.GetStringAsync("/openapi/v1.json"))!;
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Theory]
    [InlineData(typeof(Message))]
    [InlineData(typeof(Batch))]
    [InlineData(typeof(DeliveryReport))]
    [InlineData(typeof(SendMessageRequest))]
    public void Schema_OfAClass_HasItsMembers(Type type)
    {
        var schema = Schema(type.Name);

        Assert.Equal("object", (string?)schema["type"]);
        Assert.Equal(Smslive247Json.MembersOf(type).Select(member => member.Name), schema["properties"]!.AsObject().Select(member => member.Key));
        Assert.Equal(
            Smslive247Json.MembersOf(type).Where(member => member.IsRequired).Select(member => member.Name),
            (schema["required"]?.AsArray() ?? []).Select(name => (string?)name));
    }

    [Fact]
    public void Schema_OfListsAndPages_NamesTheirItems()
    {
        Assert.Equal("#/components/schemas/DeliveryReport", (string?)Schema("Message")["properties"]!["reports"]!["items"]!["$ref"]);
        Assert.Equal("#/components/schemas/Message", (string?)Schema("PageOfMessage")["properties"]!["items"]!["items"]!["$ref"]);
        Assert.Equal("#/components/schemas/Batch", (string?)document["paths"]!["/batches"]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!["items"]!["$ref"]);
    }

    [Fact]
    public void Schema_OfAnOpenEnum_IsTextWithItsKnownWords()
    {
        Assert.Equal("string", (string?)Schema("BatchStatus")["type"]);
        Assert.Contains("RUNNING", (string?)Schema("BatchStatus")["description"], StringComparison.Ordinal);
        Assert.Equal("string", (string?)document["paths"]!["/batches"]!["get"]!["parameters"]![0]!["schema"]!["type"]);
    }

    private JsonNode Schema(string name) => document["components"]!["schemas"]![name]!;
}
