using Smslive247.Supported.Responses;

namespace Smslive247.DocumentGate.Tests;

/// <summary>Calls the client of Supported/responses.yaml: what the gate supports is read as the document states.</summary>
[Trait("Category", "Culture")]
public sealed class ResponseTests : IDisposable
{
    private const string Json = """
        {"id":"6f1c2f0e-0000-4000-8000-000000000001","count":3,"small":1,"big":9007199254740993,"amount":0.50,"price":1.10,"ratio":0.1,"text":"a","since":"2026-03-02T09:30:00",
        "day":"2026-03-02","site":"https://example.com/a","bytes":"AQI=","color":"GREEN","part":{"name":"p","data":"d"},"old":"o","texts":["a"],"flags":[true],"smalls":[1],"bigs":[2],
        "prices":[1.10],"ratios":[0.5],"instants":["2026-03-02T09:30:00Z"],"days":["2026-03-02T00:00:00"],"ids":["6f1c2f0e-0000-4000-8000-000000000001"],"sites":["b"],"colors":["red"],
        "parts":[{"name":"q"}],"textMap":{"k":"v"},"flagMap":{"k":true},"smallMap":{"k":1},"bigMap":{"k":2},"priceMap":{"k":1.10},"ratioMap":{"k":0.5},"instantMap":{"k":"2026-03-02T09:30:00Z"},
        "dayMap":{"k":"2026-03-02"},"idMap":{"k":"6f1c2f0e-0000-4000-8000-000000000001"},"siteMap":{"k":"b"},"colorMap":{"k":"red"},"partMap":{"k":{"name":"r"}}}
        """;

    private static readonly DateTime Day = new(2026, 3, 2);
    private static readonly Guid Id = new("6f1c2f0e-0000-4000-8000-000000000001");

    private readonly StubService service = new();
    private readonly Smslive247Client client;

    public ResponseTests() => client = new(new Smslive247Options { ApiKey = "key", BaseAddress = service.Address, MaxRetries = 0 });

    public void Dispose()
    {
        client.Dispose();
        service.Dispose();
    }

    [Fact]
    public async Task Get_EachType_ReadsIt()
    {
        Given("/things/one", Json);

        var thing = await client.Things.GetAsync();

        Assert.Equal((Id, null, 3L, 1, 9007199254740993L, 0.50m, 1.10m, 0.1), (thing.Id, thing.Flag, thing.Count, thing.Small, thing.Big, thing.Amount, thing.Price, thing.Ratio));
        Assert.Equal(("a", new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.FromHours(1)), Day, new Uri("https://example.com/a")), (thing.Text, thing.Since!.Value, thing.Day!.Value, thing.Site!));
        Assert.Equal([1, 2], thing.Bytes!);
        Assert.Equal(Color.Green, thing.Color);
        Assert.Equal(("p", "d"), (thing.Part!.Name, thing.Part.Data));
        Assert.Equal(("a", true, 1, 2L, 1.10m, 0.5), (thing.Texts![0], thing.Flags![0], thing.Smalls![0], thing.Bigs![0], thing.Prices![0], thing.Ratios![0]));
        Assert.Equal((Day, Id, "b", Color.Red, "q"), (thing.Days![0], thing.Ids![0], thing.Sites![0].OriginalString, thing.Colors![0], thing.Parts![0].Name));
        Assert.Equal(("v", true, 1, 2L, 1.10m, 0.5), (thing.TextMap!["k"], thing.FlagMap!["k"], thing.SmallMap!["k"], thing.BigMap!["k"], thing.PriceMap!["k"], thing.RatioMap!["k"]));
        Assert.Equal((Day, Id, "b", Color.Red, "r"), (thing.DayMap!["k"], thing.IdMap!["k"], thing.SiteMap!["k"].OriginalString, thing.ColorMap!["k"], thing.PartMap!["k"].Name));
        Assert.Equal(thing.Instants![0], thing.InstantMap!["k"]);
        Assert.Null(thing.AdditionalProperties);
    }

    [Fact]
    public async Task Get_WrittenAgain_HasTheSameJson()
    {
        Given("/things/one", Json);

        var written = System.Text.Json.JsonSerializer.Serialize(await client.Things.GetAsync());

        var due = Json.ReplaceLineEndings("").Replace("09:30:00\"", "09:30:00+01:00\"", StringComparison.Ordinal).Replace("09:30:00Z", "09:30:00+00:00", StringComparison.Ordinal).Replace("02T00:00:00", "02", StringComparison.Ordinal);
        Assert.Equal(due, System.Text.RegularExpressions.Regex.Unescape(written));
    }

    [Theory]
    [InlineData("id", "1"), InlineData("id", "\"x\""), InlineData("ratio", "\"0.1\""), InlineData("ratio", "1e999"), InlineData("day", "\"2026-02-30\""), InlineData("day", "\"2026-03-01T23:00:00Z\""), InlineData("bytes", "\"*\""), InlineData("bytes", "1")]
    [InlineData("site", "\"http://[\""), InlineData("texts", "{}"), InlineData("textMap", "[]"), InlineData("textMap", "{\"k\":{}}"), InlineData("partMap", "{\"k\":null}"), InlineData("smallMap", "{\"k\":1.5}")]
    public async Task Get_ValueOfAnotherType_ThrowsWithItsName(string member, string value)
    {
        var id = member == "id" ? "" : $"\"id\":\"{Id}\",";
        Given("/things/one", "{" + $"{id}\"amount\":1,\"{member}\":{value}" + "}");

        var exception = await Assert.ThrowsAsync<Smslive247ContractException>(() => client.Things.GetAsync());

        Assert.Matches($"'{member}'|is expected", exception.Message);
    }

    [Fact]
    public async Task Get_KeyOfAMap_IsInNoMessage()
    {
        Given("/things/one", """{"id":"6f1c2f0e-0000-4000-8000-000000000001","amount":1,"smallMap":{"secret":"x"}}""");

        var exception = await Assert.ThrowsAsync<Smslive247ContractException>(() => client.Things.GetAsync());

        Assert.Contains("'smallMap'", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_ResponseWithoutRequiredMember_ThrowsInDoubtWithItsId()
    {
        Given("/things/one", $$"""{"id":"{{Id}}"}""", HttpMethod.Post);

        var exception = await Assert.ThrowsAsync<Smslive247ContractException>(() => client.Things.SendAsync());

        Assert.Equal($"{Id}", exception.SentMessageId);
    }

    [Fact]
    public async Task GetCombined_AllOf_ReadsThePropertiesOfAllParts()
    {
        Given("/things/combined", """{"name":"n","size":3}""");
        var combined = await client.Things.GetCombinedAsync();
        Assert.Equal(("n", 3), (combined.Name, combined.Size));
        service.Reset();

        Given("/things/combined", """{"size":3}""");
        await Assert.ThrowsAsync<Smslive247ContractException>(() => client.Things.GetCombinedAsync());
    }

    [Fact]
    public async Task List_PageNumber_ReadsAPage()
    {
        Given("/things/all", """[{"name":"a"}]""");

        var page = await client.Things.ListAsync(2, 10);

        Assert.Equal(("a", 2, 10), (page.Items[0].Name, page.PageNo, page.PageSize));
        Assert.Equal("GET /things/all?PageNumber=2&PageSize=10", service.Requests[0].Line);
    }

    [Fact]
    public async Task Download_File_ReadsItsText()
    {
        service.Given(HttpMethod.Get, "/things/file", WireMock.ResponseBuilders.Response.Create().WithHeader("Content-Type", "text/csv").WithBody("a,b"));

        using var file = await client.Things.DownloadAsync();

        Assert.Equal("a,b", await new StreamReader(file.Content).ReadToEndAsync());
    }

    [Fact]
    public async Task Get_SingleValues_ReadsThem()
    {
        Assert.True(await ReadAsync("boolean", "true", values => values.GetBooleanAsync()));
        Assert.Equal(-1, await ReadAsync("int32", "-1", values => values.GetInt32Async()));
        Assert.Equal(9007199254740993, await ReadAsync("int64", "9007199254740993", values => values.GetInt64Async()));
        Assert.Equal(1.10m, await ReadAsync("decimal", "1.10", values => values.GetDecimalAsync()));
        Assert.Equal(0.1, await ReadAsync("double", "0.1", values => values.GetDoubleAsync()));
        Assert.Equal("a", await ReadAsync("string", "\"a\"", values => values.GetStringAsync()));
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.FromHours(1)), await ReadAsync("date-time", "\"2026-03-02T09:30\"", values => values.GetInstantAsync()));
        Assert.Equal(Day, await ReadAsync("date", "\"2026-03-02\"", values => values.GetDateAsync()));
        Assert.Equal(Id, await ReadAsync("uuid", $"\"{Id}\"", values => values.GetUuidAsync()));
        Assert.Equal(new Uri("https://example.com"), await ReadAsync("uri", "\"https://example.com\"", values => values.GetUriAsync()));
        Assert.Equal([1, 2], await ReadAsync("byte", "\"AQI=\"", values => values.GetBytesAsync()));
        Assert.Equal(Color.Red, await ReadAsync("enum", "\"red\"", values => values.GetColorAsync()));
        await Assert.ThrowsAsync<Smslive247ContractException>(() => ReadAsync("string", "null", values => values.GetStringAsync()));
        await Assert.ThrowsAsync<Smslive247ContractException>(() => ReadAsync("int32", "", values => values.GetInt32Async()));
    }

    [Fact]
    public async Task List_SingleValues_ReadsThem()
    {
        Given("/lists/string", """["a"]""");
        Given("/lists/decimal", "[1.10]");
        Given("/lists/enum", """["red"]""");

        Assert.Equal(["a"], await client.Values.ListTextsAsync());
        Assert.Equal([1.10m], await client.Values.ListDecimalsAsync());
        Assert.Equal([Color.Red], await client.Values.ListColorsAsync());
    }

    private async Task<T> ReadAsync<T>(string path, string json, Func<IValuesClient, Task<T>> call)
    {
        service.Reset();
        Given($"/values/{path}", json);
        return await call(client.Values);
    }

    private void Given(string path, string json, HttpMethod? method = null) => service.Given(method ?? HttpMethod.Get, path, json);
}
