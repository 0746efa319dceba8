namespace Smslive247.NativeAot;

/// <summary>Request bodies, to the last character.</summary>
internal static class SendChecks
{
    private static readonly DateTimeOffset DeliveryTime = new(2026, 3, 3, 8, 0, 0, TimeSpan.FromHours(1));

    public static async Task RunAsync(CheckRun run)
    {
        using var v5 = new V5.Smslive247Client(Clients.Options(run.Server));
        using var v4 = new V4.Smslive247Client(Clients.Options(run.Server));
        await run.RunAsync("v5 message", () => SendAsync(run, v5.Messages));
        await run.RunAsync("v5 batch", () => CreateBatchAsync(run, v5.Batches));
        await run.RunAsync("v5 account", () => UpdateAccountAsync(run, v5.Accounts));
        await run.RunAsync("v4 message", () => SendAsync(run, v4.Messages));
    }

    private static async Task SendAsync(CheckRun run, V5.IMessagesClient messages)
    {
        run.Server.Prepare("""{"batchID":5000012345,"messageID":"6b1d7a52f0c94e35","creditsCharged":2.50}""");
        var sent = await messages.SendAsync(new V5.SendMessageRequest
        {
            SenderId = "MyShop",
            MessageText = "Ọjà rẹ ti dé 🎉: \"₦25,000\" <today> & 50% off\n\\o/",
            PhoneNumber = "2348030000001",
            DeliveryTime = DeliveryTime,
        });

        var request = run.Server.TakeRequest();
        run.Equal("request", "POST /api/v5/sms", request.Line);
        run.Equal("media type", "application/json", request.Headers["Content-Type"]);
        run.Equal("key", $"Bearer {Clients.Key}", request.Headers["Authorization"]);
        run.Equal(
            "body",
            """{"senderID":"MyShop","messageText":"Ọjà rẹ ti dé 🎉: \"₦25,000\" <today> & 50% off\n\\o/","phoneNumber":"2348030000001","deliveryTime":"2026-03-03T08:00:00+01:00"}""",
            request.Body);
        run.Equal("result", (5000012345, "6b1d7a52f0c94e35", 2.50m), (sent.BatchId, sent.MessageId, sent.CreditsCharged));
    }

    private static async Task CreateBatchAsync(CheckRun run, V5.IBatchesClient batches)
    {
        run.Server.Prepare("""{"batchID":5000012346}""");
        var created = await batches.CreateAsync(new V5.CreateBatchRequest
        {
            SenderId = "MyShop",
            MessageText = "Hello",
            DeliveryTime = DeliveryTime.AddMilliseconds(250),
            PhoneNumbers = ["2348030000001", "2348030000002"],
            BatchFileIds = new List<string> { "customers" },
        });

        var request = run.Server.TakeRequest();
        run.Equal("request", "POST /api/v5/sms/batch", request.Line);
        run.Equal(
            "body",
            """{"senderID":"MyShop","messageText":"Hello","deliveryTime":"2026-03-03T08:00:00.25+01:00","phoneNumbers":["2348030000001","2348030000002"],"batchFileIDs":["customers"]}""",
            request.Body);
        run.Equal("result", 5000012346, created.BatchId);
    }

    private static async Task UpdateAccountAsync(CheckRun run, V5.IAccountsClient accounts)
    {
        run.Server.Prepare("""{"accountID":"SA-1","firstName":"Adé"}""");
        var updated = await accounts.UpdateAsync("SA-1", new V5.UpdateAccountRequest { TimeZone = -1, Active = false, FirstName = "Adé", LastName = "", CountryCode = 234 });

        var request = run.Server.TakeRequest();
        run.Equal("body", """{"timeZone":-1,"active":false,"firstName":"Adé","lastName":"","countryCode":234}""", request.Body);
        run.Equal("result", "Adé", updated.FirstName);
    }

    private static async Task SendAsync(CheckRun run, V4.IMessagesClient messages)
    {
        run.Server.Prepare("""{"data":{"messageID":"7","charged":2.5}}""");
        var sent = await messages.SendAsync(new V4.SendMessageRequest { SenderId = "MyShop", MessageText = "Hello", MobileNumber = "2348030000001", DeliveryTime = DeliveryTime, Route = "dnd" });

        var request = run.Server.TakeRequest();
        run.Equal(
            "body",
            """{"senderID":"MyShop","messageText":"Hello","mobileNumber":"2348030000001","deliveryTime":"2026-03-03T08:00:00+01:00","route":"dnd"}""",
            request.Body);
        run.Equal("result", ("7", 2.5m), (sent.Data.MessageId, sent.Data.Charged));
    }
}
