using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using WireMock;
using WireMock.Types;
using WireMock.Util;

namespace Smslive247.Quickstart;

/// <summary>How a version of the API words what the stand-in says.</summary>
internal sealed class StandInDialect
{
    private bool isEnveloped;

    public static StandInDialect V4 { get; } = new()
    {
        isEnveloped = true,
        AccountPath = "/api/v4/accounts/self",
        MessagesPath = "/api/v4/sms",
        PageParameter = "pageNo",
        PageSizeParameter = "pageSize",
        Number = "mobileNumber",
        Charge = "charged",
        Date = "submitDate",
        Credits = "creditBalance",
    };

    public static StandInDialect V5 { get; } = new()
    {
        AccountPath = "/api/v5/accounts",
        MessagesPath = "/api/v5/sms",
        PageParameter = "PageNumber",
        PageSizeParameter = "PageSize",
        Number = "phoneNumber",
        Charge = "creditsCharged",
        Date = "dateSubmitted",
        Credits = "credits",
    };

    public required string AccountPath { get; init; }

    public required string MessagesPath { get; init; }

    public required string PageParameter { get; init; }

    public required string PageSizeParameter { get; init; }

    public required string Number { get; init; }

    public required string Charge { get; init; }

    private string Date { get; init; } = "";

    private string Credits { get; init; } = "";

    /// <summary>The account, or the list of the one account that there is.</summary>
    public ResponseMessage Account()
    {
        var account = new JObject { ["accountID"] = "MA-quickstart", ["accountName"] = "My Shop", [Credits] = 250.5m };
        return isEnveloped ? Resource(account) : Page([account], 1, 20, 1);
    }

    public ResponseMessage Resource(JObject resource) => Respond(200, isEnveloped ? new JObject { ["data"] = resource } : resource);

    public ResponseMessage Page(JArray items, int pageNo, int pageSize, int totalCount)
    {
        if (isEnveloped)
        {
            var totalPages = (totalCount + pageSize - 1) / pageSize;
            var paging = new JObject { ["pageNo"] = pageNo, ["pageSize"] = pageSize, ["totalCount"] = totalCount, ["totalPages"] = totalPages };
            return Respond(200, new JObject { ["data"] = items, ["paging"] = paging });
        }

        return Respond(200, items, ("X-Page-Number", pageNo), ("X-Page-Size", pageSize), ("X-Total-Count", totalCount));
    }

    public JObject Message(int number) => new()
    {
        ["messageID"] = $"message-{number:00}",
        ["batchID"] = 5_000_000_000 + number,
        ["senderID"] = "MyShop",
        ["messageText"] = $"Order {number} is on its way.",
        [Number] = $"23480300000{number:00}",
        [Date] = "2026-03-02T09:30:00+01:00",
        [Charge] = 2.5m,
        ["reports"] = new JArray(),
    };

    public static ResponseMessage Respond(int status, JToken body, params (string Name, int Value)[] headers)
    {
        var all = headers.ToDictionary(header => header.Name, header => new WireMockList<string>(header.Value.ToString(CultureInfo.InvariantCulture)));
        all["Content-Type"] = new("application/json");
        return new()
        {
            StatusCode = status,
            Headers = all,
            BodyData = new BodyData { DetectedBodyType = BodyType.String, BodyAsString = body.ToString(Formatting.None) },
        };
    }
}
