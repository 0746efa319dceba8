using Newtonsoft.Json.Linq;
using WireMock.ResponseBuilders;
using WireMock.Util;

namespace Smslive247.Tests.Stubs;

/// <summary>Lists of messages that the stub serves page by page, as the introduction documents it.</summary>
public static class StubPages
{
    /// <summary>Messages with the ids m1, m2 and so on, at 20 a page or as many as the request asks for.</summary>
    public static void GivenMessages(this StubService service, int count) =>
        service.Given(HttpMethod.Get, "/api/v4/sms", Response.Create().WithHeader("Content-Type", "application/json").WithCallback(request =>
        {
            var asked = new StubRequest(request);
            var json = Page(count, int.Parse(asked.Query("pageNo") ?? "1"), int.Parse(asked.Query("pageSize") ?? "20"));
            return new WireMock.ResponseMessage { StatusCode = 200, BodyData = new BodyData { BodyAsString = json, DetectedBodyType = WireMock.Types.BodyType.String } };
        }));

    private static string Page(int count, int pageNo, int pageSize) => new JObject
    {
        ["data"] = new JArray(Enumerable.Range(1, count).Skip((pageNo - 1) * pageSize).Take(pageSize).Select(id => new JObject { ["messageID"] = $"m{id}" })),
        ["paging"] = new JObject
        {
            ["pageNo"] = pageNo,
            ["pageSize"] = pageSize,
            ["totalCount"] = count,
            ["totalPages"] = (count + pageSize - 1) / pageSize,
        },
    }.ToString();
}
