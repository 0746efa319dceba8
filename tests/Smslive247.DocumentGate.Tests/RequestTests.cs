using Newtonsoft.Json;
using Smslive247.Supported.Requests;

namespace Smslive247.DocumentGate.Tests;

/// <summary>Calls the client of Supported/requests.yaml: what the gate supports is sent as the document states.</summary>
[Trait("Category", "Culture")]
public sealed class RequestTests : IDisposable
{
    private const string Json = """
        {"flag":false,"count":9007199254740993,"small":1,"big":2,"amount":0.50,"price":1.10,"ratio":0.1,"text":"a","since":"2026-03-02T09:30:00+01:00","day":"2026-03-02",
        "id":"6f1c2f0e-0000-4000-8000-000000000001","site":"https://example.com/a","bytes":"AQI=","color":"green","part":{"name":"p","weight":0},"note":"n","texts":["a"],
        "flags":[true],"smalls":[1],"bigs":[2],"prices":[1.10],"ratios":[0.5],"instants":["2026-03-02T09:30:00+01:00"],"days":["2026-03-02"],
        "ids":["6f1c2f0e-0000-4000-8000-000000000001"],"sites":["https://example.com/a"],"colors":["red"],"parts":[{"name":"q","weight":1}],"labels":{"k":"v"},
        "partsByName":{"r":{"name":"r","weight":2}}}
        """;

    private static readonly DateTimeOffset Instant = new(2026, 3, 2, 9, 30, 0, TimeSpan.FromHours(1));
    private static readonly DateTime Day = new(2026, 3, 2);
    private static readonly Guid Id = new("6f1c2f0e-0000-4000-8000-000000000001");
    private static readonly Uri Site = new("https://example.com/a");

    private readonly StubService service = new();
    private readonly Smslive247Client client;

    public RequestTests()
    {
        client = new(new Smslive247Options { ApiKey = "key", BaseAddress = service.Address });
        service.GivenAnything(WireMock.ResponseBuilders.Response.Create().WithStatusCode(204));
    }

    private StubRequest Sent => Assert.Single(service.Requests);

    public void Dispose()
    {
        client.Dispose();
        service.Dispose();
    }

    [Fact]
    public async Task Create_EachType_WritesItsJson()
    {
        await client.Things.CreateAsync(Thing());

        Assert.Equal(Json.ReplaceLineEndings(""), Sent.Body);
        Assert.Equal("application/json", Sent.MediaType);
    }

    [Fact]
    public void Create_SerializedByNewtonsoft_WritesTheSameJson()
    {
        var json = JsonConvert.SerializeObject(Thing());

        Assert.Equal(Json.ReplaceLineEndings(""), json);
        Assert.Equal(json, JsonConvert.SerializeObject(JsonConvert.DeserializeObject<ThingRequest>(json)));
    }

    public static TheoryData<string> RequiredMembers => [.. new[] { "Flag", "Count", "Amount", "Ratio", "Text", "Since", "Day", "Id", "Site", "Bytes", "Color", "Part", "Texts" }];

    [Theory, MemberData(nameof(RequiredMembers))]
    public async Task Create_RequiredMemberForgotten_Throws(string member)
    {
        var thing = Thing();
        typeof(ThingRequest).GetProperty(member)!.SetValue(thing, null);

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => client.Things.CreateAsync(thing));

        Assert.StartsWith($"ThingRequest.{member} is required", exception.Message, StringComparison.Ordinal);
        Assert.Empty(service.Requests);
    }

    [Fact]
    public async Task Create_NestedMemberForgotten_Throws()
    {
        await ThrowsAsync("PartRequest.Weight is required", thing => thing.Part.Weight = null);
        await ThrowsAsync("PartRequest.Name is required", thing => thing.Parts![0].Name = null!);
        await ThrowsAsync("PartRequest.Name is required", thing => thing.PartsByName!["r"].Name = null!);
        await ThrowsAsync("ThingRequest.Texts has an item that is null", thing => thing.Texts = ["a", null!]);
        await ThrowsAsync("ThingRequest.Labels has an item that is null", thing => thing.Labels = new Dictionary<string, string> { ["k"] = null! });
        await ThrowsAsync("The service takes a date without a time of day", thing => thing.Day = Day.AddSeconds(1));
        await ThrowsAsync("The service takes a date without a time of day", thing => thing.Days = [Day.AddSeconds(1)]);
    }

    [Fact]
    public async Task Create_RequestThatContainsItself_Throws()
    {
        var thing = Thing();
        thing.Part.Inner = thing.Part;

        Assert.StartsWith("The request contains itself", (await Assert.ThrowsAsync<ArgumentException>(() => client.Things.CreateAsync(thing))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Combine_AllOf_WritesThePropertiesOfAllParts()
    {
        await client.Things.CombineAsync(thing: new() { Name = "n", Size = 3, Color = Color.Red });

        Assert.Equivalent(JObjectOf("""{"color":"red","name":"n","size":3}"""), JObjectOf(Sent.Body));
        foreach (var incomplete in new[] { new CombinedRequest { Size = 3, Color = Color.Red }, new() { Name = "n", Color = Color.Red }, new() { Name = "n", Size = 3 } })
        {
            await Assert.ThrowsAsync<ArgumentException>(() => client.Things.CombineAsync(incomplete));
        }
    }

    [Fact]
    public async Task Put_Lists_WritesThem()
    {
        await client.Things.PutTextsAsync(["a", "b"]);
        await client.Things.PutNumbersAsync([1.10m]);
        await client.Things.PutPartsAsync([new() { Name = "n", Weight = 1 }]);

        Assert.Equal(["""["a","b"]""", "[1.10]", """[{"name":"n","weight":1}]"""], service.Requests.Select(request => request.Body));
    }

    [Fact]
    public async Task Put_IncompleteItem_Throws()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => client.Things.PutTextsAsync([null!]));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Things.PutPartsAsync([new() { Name = "n" }]));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Things.PutPartsAsync([null!]));
        await Assert.ThrowsAsync<ArgumentNullException>(() => client.Things.PutNumbersAsync(null!));
        Assert.Empty(service.Requests);
    }

    [Fact]
    public async Task Upload_EachType_SendsItsField()
    {
        var file = new Smslive247Upload(new MemoryStream("1,2"u8.ToArray()), "numbers.csv");
        await client.Things.UploadAsync(1.10m, "é", file, true, 1, 2, 3, 0.50m, 0.1, Instant, Day, Id, Site, Color.Green, extra: null);

        Assert.Equal(
            [
                ("flag", "true"), ("count", "1"), ("small", "2"), ("big", "3"), ("amount", "0.50"), ("price", "1.10"), ("ratio", "0.1"), ("text", "é"), ("since", "2026-03-02T09:30:00+01:00"),
                ("day", "2026-03-02"), ("id", "6f1c2f0e-0000-4000-8000-000000000001"), ("site", "https://example.com/a"), ("color", "green"), ("file", "1,2"),
            ],
            (await Sent.PartsAsync()).Select(part => (part.Name!, part.Text)));
    }

    [Fact]
    public async Task Upload_OnlyRequiredFields_SendsThese()
    {
        await client.Things.UploadAsync(1m, "a", new(new MemoryStream([1]), "a.csv"));

        Assert.Equal(["price", "text", "file"], (await Sent.PartsAsync()).Select(part => part.Name));
        await Assert.ThrowsAsync<ArgumentNullException>(() => client.Things.UploadAsync(1m, null!, new(new MemoryStream([1]), "a.csv")));
        await Assert.ThrowsAsync<ArgumentNullException>(() => client.Things.UploadAsync(1m, "a", null!));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.Things.UploadAsync(1m, "a", new(new MemoryStream([1]), "a.csv"), small: 0));
    }

    [Fact]
    public async Task Create_NumberThatIsNotFinite_ThrowsWithItsName() => await ThrowsAsync("JSON has no number that is not finite. (Parameter 'ratio')", thing => thing.Ratio = double.NaN);

    [Fact]
    public async Task Create_ErrorThatQuotesTheRequest_MasksTextsAndKeysOfMaps()
    {
        service.Reset();
        service.GivenAnything(WireMock.ResponseBuilders.Response.Create().WithStatusCode(400).WithHeader("Content-Type", "application/json").WithBody("""{"message":"Adaeze of Lagos is no color, part or name"}"""));
        var thing = Thing();
        thing.Labels = new Dictionary<string, string> { ["Adaeze"] = "Lagos" };

        var exception = await Assert.ThrowsAsync<Smslive247ValidationException>(() => client.Things.CreateAsync(thing));

        Assert.DoesNotContain("Adaeze", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Lagos", exception.Message, StringComparison.Ordinal);
        Assert.Contains("is no color, part or name", exception.Message, StringComparison.Ordinal);
    }

    private static Newtonsoft.Json.Linq.JObject JObjectOf(string json) => Newtonsoft.Json.Linq.JObject.Parse(json);

    private static ThingRequest Thing() => new()
    {
        Flag = false, Count = 9007199254740993, Small = 1, Big = 2, Amount = 0.50m, Price = 1.10m, Ratio = 0.1, Text = "a", Since = Instant, Day = Day, Id = Id, Site = Site,
        Bytes = [1, 2], Color = Color.Green, Part = new() { Name = "p", Weight = 0 },
#pragma warning disable CS0618 // The member is deprecated.
        Note = "n",
#pragma warning restore CS0618
        Texts = ["a"], Flags = [true], Smalls = [1], Bigs = [2], Prices = [1.10m], Ratios = [0.5], Instants = [Instant], Days = [Day], Ids = [Id], Sites = [Site], Colors = [Color.Red],
        Parts = [new() { Name = "q", Weight = 1 }], Labels = new Dictionary<string, string> { ["k"] = "v" }, PartsByName = new Dictionary<string, PartRequest> { ["r"] = new() { Name = "r", Weight = 2 } },
    };

    private async Task ThrowsAsync(string message, Action<ThingRequest> change)
    {
        var thing = Thing();
        change(thing);
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => client.Things.CreateAsync(thing));
        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
        Assert.Empty(service.Requests);
    }
}
