using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Smslive247.NativeAot;

/// <summary>Types of the library in the JSON of a host, which System.Text.Json writes and reads without reflection.</summary>
internal static class HostJsonChecks
{
    private const string MessageJson =
        """{"messageID":"1","messageText":"Hello","dateSubmitted":"2026-03-02T09:30:00+01:00","creditsCharged":2.50,"reports":[{"status":"DELIVRD"},{"status":"Parked"}],"channel":{"cost": 1.10}}""";

    public static async Task RunAsync(CheckRun run)
    {
        await run.RunAsync("host JSON", () => LibraryTypes(run));
        await run.RunAsync("host JSON of types that nothing else in the program uses", () => UnusedTypes(run));
        await run.RunAsync("host JSON with a generated context", () => GeneratedContext(run));
        await run.RunAsync("host JSON with both resolvers", () => BothResolvers(run));
    }

    private static Task LibraryTypes(CheckRun run)
    {
        var message = new Message { MessageId = "1" };
        RoundTrip(run, "Message", Smslive247Json.Deserialize<Message>(MessageJson), MessageJson);
        RoundTrip(run, "DeliveryReport", new DeliveryReport { Status = DeliveryStatus.Delivered }, """{"status":"DELIVRD"}""");
        RoundTrip(run, "Page<Message>", new Page<Message>([message], pageNo: 1, pageSize: 20, totalCount: 21), """{"items":[{"messageID":"1"}],"pageNo":1,"pageSize":20,"totalCount":21,"hasNextPage":true}""");
        RoundTrip(run, "Smslive247List<Message>", new Smslive247List<Message>([message]), """[{"messageID":"1"}]""");
        RoundTrip<Message[]>(run, "Message[]", [message], """[{"messageID":"1"}]""");
        RoundTrip<IReadOnlyList<Message>>(run, "IReadOnlyList<Message>", [message], """[{"messageID":"1"}]""");
        RoundTrip(run, "BatchStatus", BatchStatus.Running, "\"RUNNING\"");
        RoundTrip(run, "BatchStatus of an unknown word", new BatchStatus("Parked"), "\"Parked\"");
        RoundTrip<BatchStatus?>(run, "BatchStatus?", BatchStatus.Paused, "\"PAUSED\"");
        RoundTrip<BatchStatus?>(run, "BatchStatus? of null", null, "null");
        RoundTrip(
            run,
            "SendMessageRequest",
            new SendMessageRequest { SenderId = "MyShop", MessageText = "Hello", PhoneNumber = "2348030000001", DeliveryTime = new(2026, 3, 3, 8, 0, 0, TimeSpan.FromHours(1)) },
            """{"senderID":"MyShop","messageText":"Hello","phoneNumber":"2348030000001","deliveryTime":"2026-03-03T08:00:00+01:00"}""");
        return Task.CompletedTask;
    }

    /// <summary>Types used only as a type argument are trimmed first.</summary>
    private static Task UnusedTypes(CheckRun run)
    {
        Read<TransferCreditsRequest>(run, """{"recipient":"SA-1","credits":5}""");
        Read<CreditTransfer[]>(run, """[{"recipientID":"SA-1"}]""");
        Read<Page<SenderIdRegistration>>(run, """{"items":[{"senderID":"MyShop","status":"Parked"}],"pageNo":1,"pageSize":20,"hasNextPage":true}""");
        Read<V4.ContactListResponse>(run, """{"data":[{"phoneNumber":"2348030000001"}],"paging":{"pageNo":1,"pageSize":20,"totalCount":1,"totalPages":1}}""");
        Read<V4.SenderIdStatus?>(run, "\"APPROVED\"");
        return Task.CompletedTask;
    }

    private static void Read<T>(CheckRun run, string json) => run.Equal(typeof(T).Name, json, Smslive247Json.Serialize(Smslive247Json.Deserialize<T>(json)));

    private static Task GeneratedContext(CheckRun run)
    {
        RoundTrip(run, "Message", Smslive247Json.Deserialize<Message>(MessageJson), MessageJson, HostJsonContext.Default);
        RoundTrip(run, "Page<Message>", new Page<Message>([new() { MessageId = "1" }], pageNo: 2, pageSize: 20), """{"items":[{"messageID":"1"}],"pageNo":2,"pageSize":20,"hasNextPage":true}""", HostJsonContext.Default);
        RoundTrip(run, "Page<OwnDto>", new Page<OwnDto>([new("Ada", 3)], pageNo: 1, pageSize: 20, totalCount: 1), """{"items":[{"Name":"Ada","Visits":3}],"pageNo":1,"pageSize":20,"totalCount":1,"hasNextPage":false}""", HostJsonContext.Default);
        return Task.CompletedTask;
    }

    /// <summary>As a minimal API has them in the chain of its resolvers.</summary>
    private static Task BothResolvers(CheckRun run)
    {
        var both = JsonTypeInfoResolver.Combine(HostJsonContext.Default, Smslive247Json.TypeInfoResolver);
        RoundTrip(run, "OwnDto", new OwnDto("Ada", 3), """{"Name":"Ada","Visits":3}""", both);
        RoundTrip(run, "Batch", new Batch { BatchId = 5, Status = BatchStatus.Running }, """{"batchID":5,"status":"RUNNING"}""", both);
        return Task.CompletedTask;
    }

    private static void RoundTrip<T>(CheckRun run, string name, T value, string json)
    {
        run.Equal($"{name} is written", json, Smslive247Json.Serialize(value));
        run.Equal($"{name} is read", json, Smslive247Json.Serialize(Smslive247Json.Deserialize<T>(json)));
        RoundTrip(run, name, value, json, Smslive247Json.TypeInfoResolver);
    }

    private static void RoundTrip<T>(CheckRun run, string name, T value, string json, IJsonTypeInfoResolver resolver)
    {
        var type = (JsonTypeInfo<T>)new JsonSerializerOptions { TypeInfoResolver = resolver }.GetTypeInfo(typeof(T));
        run.Equal($"{name} is written by the serializer", json, JsonSerializer.Serialize(value, type));
        run.Equal($"{name} is read by the serializer", json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type)!, type));
    }
}
