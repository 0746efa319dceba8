using System.Runtime.Loader;
using Newtonsoft.Json.Serialization;
using Newtonsoft.Json;
using Smslive247.V4;

namespace Smslive247.Tests.Serialization;

/// <summary>The default settings of Newtonsoft's serializer, set by a host. They are global, so no other test runs at the same time.</summary>
[Collection(RunsAlone.Name)]
[Trait("Category", "Culture")]
public sealed class HostSettingsTests : IDisposable
{
// This test is about the settings; it restores them at its end.
#pragma warning disable RS0030
    private readonly Func<JsonSerializerSettings>? before = JsonConvert.DefaultSettings;

    public HostSettingsTests() => JsonConvert.DefaultSettings = () => new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        TypeNameHandling = TypeNameHandling.All,
        NullValueHandling = NullValueHandling.Include,
        Formatting = Formatting.Indented,
        DateFormatString = "yyyy",
        DateParseHandling = DateParseHandling.None,
        FloatParseHandling = FloatParseHandling.Double,
        MissingMemberHandling = MissingMemberHandling.Error,
        MaxDepth = 1,
    };

    public void Dispose() => JsonConvert.DefaultSettings = before;
#pragma warning restore RS0030

    [Fact]
    public async Task SendAsync_HostsSettings_ChangeNeitherWhatIsSentNorWhatIsRead()
    {
        using var handler = new StubHandler(
            HttpStatusCode.OK, """{"data":{"messageID":"m1","submitDate":"2024-05-31T10:00:00","charged":1.10,"reports":[{"status":"DELIVRD"}],"new":{"a":[1]}}}""");
        using var client = OneCall.Client(handler);
        var request = OneCall.Request;
        request.DeliveryTime = new DateTimeOffset(2024, 5, 31, 10, 0, 0, TimeSpan.FromHours(1));

        var message = (await client.Messages.SendAsync(request)).Data;

        Assert.Equal(
            """{"senderID":"SHOP","messageText":"Your parcel is here","mobileNumber":"2348030000001","deliveryTime":"2024-05-31T10:00:00+01:00"}""",
            Assert.Single(handler.Bodies));
        Assert.Equal(("m1", 1.10m), (message.MessageId, message.Charged));
        Assert.Equal(TimeSpan.FromHours(1), message.SubmitDate!.Value.Offset);
        Assert.Equal("DELIVRD", message.Reports!.Single().Status?.Value);
        Assert.Equal("""{"a":[1]}""", message.AdditionalProperties!["new"].ToString());
    }

    // Other tests have already created the static state: a second copy of the library creates its own.
    [Theory]
    [InlineData("Smslive247.Requests.RequestBody")]
    [InlineData("Smslive247.Raw.NewtonsoftJson")]
    public void Write_HostsSettingsThatWereThereFirst_ChangeNothing(string writer)
    {
        var context = new AssemblyLoadContext(nameof(HostSettingsTests), isCollectible: true);
        var library = context.LoadFromAssemblyPath(typeof(Message).Assembly.Location);
        var model = Activator.CreateInstance(library.GetType(typeof(Message).FullName!)!)!;
        model.GetType().GetProperty(nameof(Message.MessageId))!.SetValue(model, "m1");
        model.GetType().GetProperty(nameof(Message.AdditionalProperties))!.SetValue(
            model, new Dictionary<string, JToken> { ["new"] = new JObject { ["A"] = new DateTime(2024, 5, 31, 10, 0, 0) } });
        var write = library.GetType(writer)!.GetMethod("Write")!;

        var written = write.Invoke(null, [.. new[] { model, "parameter" }.Take(write.GetParameters().Length)]);

        Assert.Equal("""{"messageID":"m1","new":{"A":"2024-05-31T10:00:00"}}""", written as string ?? Encoding.UTF8.GetString((byte[])written!));
        context.Unload();
    }

    [Fact]
    public async Task SendAsync_HostsSettings_LeaveErrorsReadable()
    {
        var thrown = await OneCall.SendAsync<Smslive247ValidationException>(
            HttpStatusCode.BadRequest, """{"code":400,"message":"No","errors":[{"field":"senderID","message":"Bad"}]}""");

        Assert.Equal(("400", "No", new FieldError("senderID", "Bad")), (thrown.Code, thrown.ServiceMessage, thrown.Errors.Single()));
    }
}
