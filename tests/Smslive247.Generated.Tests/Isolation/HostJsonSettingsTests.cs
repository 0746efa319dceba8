using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using Smslive247.Tests.Stubs;
using Smslive247.V4;

namespace Smslive247.Tests;

[Collection(RunsAlone.Name)]
public sealed class HostJsonSettingsTests : IDisposable
{
// The host's own settings are what these tests set.
#pragma warning disable RS0030
    private readonly Func<JsonSerializerSettings>? before = JsonConvert.DefaultSettings;

    public HostJsonSettingsTests() => JsonConvert.DefaultSettings = () => new()
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() },
        TypeNameHandling = TypeNameHandling.All,
        DateParseHandling = DateParseHandling.None,
        DateFormatString = "yyyy",
        NullValueHandling = NullValueHandling.Include,
        Formatting = Formatting.Indented,
    };

    public void Dispose() => JsonConvert.DefaultSettings = before;
#pragma warning restore RS0030

    [Fact]
    public async Task SendAsync_HostHasSettingsOfItsOwn_ChangeNothing()
    {
        await using var server = RawServer.Answering(RawAnswer.Json("""{"data":{"messageID":"m1","submitDate":"2024-05-31T10:00:00Z"}}"""));
        using var client = new Smslive247Client(server.Options);
        var delivery = new DateTimeOffset(2024, 5, 31, 10, 0, 0, TimeSpan.FromHours(1));

        var sent = await client.Messages.SendAsync(new() { SenderId = "S", MessageText = "T", MobileNumber = "1", DeliveryTime = delivery });

        Assert.Equal(
            """{"senderID":"S","messageText":"T","mobileNumber":"1","deliveryTime":"2024-05-31T10:00:00+01:00"}""",
            Assert.Single(server.Requests).Text);
        Assert.Equal(new DateTimeOffset(2024, 5, 31, 10, 0, 0, TimeSpan.Zero), sent.Data.SubmitDate);
    }
}
