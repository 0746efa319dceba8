using System.Globalization;
using Newtonsoft.Json.Linq;
using WireMock;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;

namespace Smslive247.Quickstart;

/// <summary>As much of the service as the tour needs, on a free loopback port: one account with 90 messages.</summary>
internal sealed class StandIn : IDisposable
{
    public const string ApiKey = "quickstart";

    private readonly WireMockServer server = WireMockServer.Start(new WireMockServerSettings { Urls = ["http://127.0.0.1:0"] });
    private readonly StandInDialect dialect;
    private readonly JArray messages;

    private StandIn(StandInDialect dialect)
    {
        this.dialect = dialect;
        messages = [.. Enumerable.Range(1, 90).Select(dialect.Message)];
        On("GET", dialect.AccountPath, _ => dialect.Account());
        On("GET", dialect.MessagesPath, List);
        On("POST", dialect.MessagesPath, Send);
    }

    public Uri Address => new(server.Url!);

    public static StandIn Start(string api) => new(api == "v4" ? StandInDialect.V4 : StandInDialect.V5);

    public void Dispose()
    {
        server.Stop();
        server.Dispose();
    }

    private void On(string method, string path, Func<IRequestMessage, ResponseMessage> answer) =>
        server.Given(Request.Create().UsingMethod(method).WithPath(path).WithHeader("Authorization", $"Bearer {ApiKey}"))
            .RespondWith(Response.Create().WithCallback(answer));

    private ResponseMessage List(IRequestMessage request)
    {
        var (pageNo, pageSize) = (Number(request, dialect.PageParameter, 1), Number(request, dialect.PageSizeParameter, 20));
        return dialect.Page(new JArray(messages.Skip((pageNo - 1) * pageSize).Take(pageSize)), pageNo, pageSize, messages.Count);
    }

    private ResponseMessage Send(IRequestMessage request)
    {
        var sent = JObject.Parse(request.Body!);
        var errors = new JArray(Complaints(sent).Select(error => new JObject { ["field"] = error.Field, ["message"] = error.Message }));
        if (errors.Count > 0)
        {
            return StandInDialect.Respond(400, new JObject { ["code"] = 400, ["message"] = "The request is not valid.", ["errors"] = errors });
        }

        sent["messageID"] = "message-91";
        sent[dialect.Charge] = 2.5m;
        return dialect.Resource(sent);
    }

    private IEnumerable<(string Field, string Message)> Complaints(JObject sent)
    {
        if (((string?)sent["senderID"])?.Length is null or > 11)
        {
            yield return ("senderID", "A sender ID has 1 to 11 characters.");
        }

        if (((string?)sent[dialect.Number])?.Length is null or < 10)
        {
            yield return (dialect.Number, "This is not a mobile number.");
        }
    }

    private static int Number(IRequestMessage request, string parameter, int otherwise) =>
        request.Query?.TryGetValue(parameter, out var values) == true ? int.Parse(values[0], CultureInfo.InvariantCulture) : otherwise;
}
