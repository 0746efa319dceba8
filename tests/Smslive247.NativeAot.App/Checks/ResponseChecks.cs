using Newtonsoft.Json;

namespace Smslive247.NativeAot;

/// <summary>Lists, unknown members and unknown words of enumerations.</summary>
internal static class ResponseChecks
{
    private const string Message =
        """{"messageID":"1","messageText":"Ọjà","dateSubmitted":"2026-03-02T09:30:00","reports":[{"status":"DELIVRD"},{"status":"Parked"}],"channel":{"name":"push","cost":1.10}}""";

    public static async Task RunAsync(CheckRun run)
    {
        using var v5 = new V5.Smslive247Client(Clients.Options(run.Server));
        using var v4 = new V4.Smslive247Client(Clients.Options(run.Server));
        await run.RunAsync("v5 list", () => ListAsync(run, v5.Messages));
        await run.RunAsync("v5 list over two pages", () => ListAllAsync(run, v5.Messages));
        await run.RunAsync("v5 list in one piece", () => ListDraftsAsync(run, v5.Messages));
        await run.RunAsync("v4 list", () => ListAsync(run, v4.Messages));
        await run.RunAsync("v4 list over two pages", () => ListAllAsync(run, v4.Messages));
    }

    private static async Task ListAsync(CheckRun run, V5.IMessagesClient messages)
    {
        run.Server.Prepare($"[{Message}]", headers: ["X-Total-Count: 11", "X-Page-Number: 2", "X-Page-Size: 5"]);
        var page = await messages.ListAsync(pageNumber: 2, pageSize: 5, dateFrom: new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero));

        run.Equal("request", "GET /api/v5/sms?PageNumber=2&PageSize=5&DateFrom=2026-03-01T00%3A00%3A00%2B00%3A00", run.Server.TakeRequest().Line);
        run.Equal("page", (2, 5, 11L, 3, true), (page.PageNo, page.PageSize, page.TotalCount, page.TotalPages, page.HasNextPage));
        var message = page.Items[0];
        run.Equal("text", "Ọjà", message.MessageText);
        run.Equal("date with the assumed offset", new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.FromHours(1)), message.DateSubmitted);
        run.Equal("known word", V5.DeliveryStatus.Delivered, message.Reports![0].Status);
        run.Equal("unknown word", "Parked", message.Reports[1].Status?.Value);
        run.Equal("unknown member", """{"name":"push","cost":1.10}""", message.AdditionalProperties!["channel"].ToString(Formatting.None));
    }

    private static async Task ListAllAsync(CheckRun run, V5.IMessagesClient messages)
    {
        run.Server.Prepare("""[{"messageID":"1"},{"messageID":"2"},{"messageID":"3"},{"messageID":"4"},{"messageID":"5"}]""", headers: ["X-Total-Count: 6", "X-Page-Number: 1", "X-Page-Size: 5"]);
        run.Server.Prepare("""[{"messageID":"6"}]""", headers: ["X-Total-Count: 6", "X-Page-Number: 2", "X-Page-Size: 5"]);
        var ids = await messages.ListAllAsync(pageSize: 5).Select(message => message.MessageId).ToArrayAsync();

        run.Equal("items", "1 2 3 4 5 6", string.Join(' ', ids));
        run.Equal("first request", "GET /api/v5/sms?PageNumber=1&PageSize=5", run.Server.TakeRequest().Line);
        run.Equal("second request", "GET /api/v5/sms?PageNumber=2&PageSize=5", run.Server.TakeRequest().Line);
    }

    private static async Task ListDraftsAsync(CheckRun run, V5.IMessagesClient messages)
    {
        run.Server.Prepare("""[{"messageID":"1"},{"messageID":"2"}]""");
        var drafts = await messages.ListDraftsAsync();
        run.Equal("items", "1 2", string.Join(' ', drafts.Select(message => message.MessageId)));
    }

    private static async Task ListAsync(CheckRun run, V4.IMessagesClient messages)
    {
        run.Server.Prepare($$"""{"data":[{{Message}}],"paging":{"pageNo":2,"pageSize":5,"totalCount":11,"totalPages":3},"elapsed":12}""");
        var list = await messages.ListAsync(pageNo: 2, pageSize: 5);

        run.Equal("request", "GET /api/v4/sms?pageNo=2&PageNumber=2&pageSize=5", run.Server.TakeRequest().Line);
        run.Equal("paging", (2, 5, 11L, 3), (list.Paging?.PageNo, list.Paging?.PageSize, list.Paging?.TotalCount, list.Paging?.TotalPages));
        run.Equal("unknown word", "Parked", list.Data[0].Reports![1].Status?.Value);
        run.Equal("unknown member of an item", """{"name":"push","cost":1.10}""", list.Data[0].AdditionalProperties!["channel"].ToString(Formatting.None));
        run.Equal("unknown member of the envelope", 12, (int)list.AdditionalProperties!["elapsed"]);
    }

    private static async Task ListAllAsync(CheckRun run, V4.IMessagesClient messages)
    {
        run.Server.Prepare("""{"data":[{"messageID":"1"},{"messageID":"2"}],"paging":{"pageNo":1,"pageSize":2,"totalCount":3,"totalPages":2}}""");
        run.Server.Prepare("""{"data":[{"messageID":"3"}],"paging":{"pageNo":2,"pageSize":2,"totalCount":3,"totalPages":2}}""");
        var ids = await messages.ListAllAsync(pageSize: 2).Select(message => message.MessageId).ToArrayAsync();
        run.Equal("items", "1 2 3", string.Join(' ', ids));
    }
}
