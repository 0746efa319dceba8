using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using WireMock;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;
using WireMock.Types;
using WireMock.Util;

namespace Smslive247.Quickstart;

/// <summary>As much of the service as the tour needs, on a free loopback port: one account with 90 messages.</summary>
internal sealed class StandIn : IDisposable
{
    public const string ApiKey = "quickstart";

    private readonly WireMockServer server = WireMockServer.Start(new WireMockServerSettings { Urls = ["http://127.0.0.1:0"] });
    private readonly JArray messages = [.. Enumerable.Range(1, 90).Select(SentMessage)];

    private StandIn()
    {
        On("GET", "/api/v4/accounts/self", _ => (200, new JObject { ["data"] = Account() }));
        On("GET", "/api/v4/sms", List);
        On("POST", "/api/v4/sms", Send);
    }

    public Uri Address => new(server.Url!);

    public static StandIn Start() => new();

    public void Dispose()
    {
        server.Stop();
        server.Dispose();
    }

    private void On(string method, string path, Func<IRequestMessage, (int Status, JObject Body)> answer) =>
        server.Given(Request.Create().UsingMethod(method).WithPath(path).WithHeader("Authorization", $"Bearer {ApiKey}"))
            .RespondWith(Response.Create().WithCallback(request => Respond(answer(request))));

    private (int Status, JObject Body) List(IRequestMessage request)
    {
        var (pageNo, pageSize) = (Number(request, "pageNo", 1), Number(request, "pageSize", 20));
        return (200, new JObject
        {
            ["data"] = new JArray(messages.Skip((pageNo - 1) * pageSize).Take(pageSize)),
            ["paging"] = new JObject
            {
                ["pageNo"] = pageNo,
                ["pageSize"] = pageSize,
                ["totalCount"] = messages.Count,
                ["totalPages"] = (messages.Count + pageSize - 1) / pageSize,
            },
        });
    }

    private (int Status, JObject Body) Send(IRequestMessage request)
    {
        var sent = JObject.Parse(request.Body!);
        var errors = new JArray(Complaints(sent).Select(error => new JObject { ["field"] = error.Field, ["message"] = error.Message }));
        if (errors.Count > 0)
        {
            return (400, new JObject { ["code"] = 400, ["message"] = "The request is not valid.", ["errors"] = errors });
        }

        sent["messageID"] = "message-91";
        sent["charged"] = 2.5m;
        return (200, new JObject { ["data"] = sent });
    }

    private static IEnumerable<(string Field, string Message)> Complaints(JObject sent)
    {
        if (((string?)sent["senderID"])?.Length is null or > 11)
        {
            yield return ("senderID", "A sender ID has 1 to 11 characters.");
        }

        if (((string?)sent["mobileNumber"])?.Length is null or < 10)
        {
            yield return ("mobileNumber", "This is not a mobile number.");
        }
    }

    private static int Number(IRequestMessage request, string parameter, int otherwise) =>
        request.Query?.TryGetValue(parameter, out var values) == true ? int.Parse(values[0], CultureInfo.InvariantCulture) : otherwise;

    private static ResponseMessage Respond((int Status, JObject Body) answer) => new()
    {
        StatusCode = answer.Status,
        Headers = new Dictionary<string, WireMockList<string>> { ["Content-Type"] = new("application/json") },
        BodyData = new BodyData { DetectedBodyType = BodyType.String, BodyAsString = answer.Body.ToString(Formatting.None) },
    };

    private static JObject Account() => new() { ["accountID"] = "MA-quickstart", ["accountName"] = "My Shop", ["creditBalance"] = 250.5m, ["status"] = 1 };

    private static JObject SentMessage(int number) => new()
    {
        ["messageID"] = $"message-{number:00}",
        ["batchID"] = 5_000_000_000 + number,
        ["senderID"] = "MyShop",
        ["messageText"] = $"Order {number} is on its way.",
        ["mobileNumber"] = $"23480300000{number:00}",
        ["submitDate"] = "2026-03-02T09:30:00+01:00",
        ["charged"] = 2.5m,
        ["reports"] = new JArray(),
    };
}
