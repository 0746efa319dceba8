using System.Diagnostics.CodeAnalysis;
using Newtonsoft.Json;

namespace Smslive247.NativeAot;

/// <summary>Calls by path: each kind of body, and each way to read the result.</summary>
internal static class RawChecks
{
    private const string Path = "api/v5/wallets";
    private const string NoReflection = "Only types of the caller's own need reflection.";

    public static async Task RunAsync(CheckRun run)
    {
        using var client = new Smslive247Client(Clients.Options(run.Server));
        await run.RunAsync("raw request of the library", () => BodyAsync(
            run,
            client.Raw,
            new SendMessageRequest { SenderId = "MyShop", MessageText = "₦5", PhoneNumber = "2348030000001" },
            """{"senderID":"MyShop","messageText":"₦5","phoneNumber":"2348030000001"}"""));
        await run.RunAsync("raw JObject", () => BodyAsync(run, client.Raw, new JObject { ["name"] = "é", ["limit"] = 1.50m, ["tags"] = new JArray(1, true) }, """{"name":"é","limit":1.50,"tags":[1,true]}"""));
        await run.RunAsync("raw bytes", () => BodyAsync(run, client.Raw, "{ \"is\": \"as it is\" }"u8.ToArray(), """{ "is": "as it is" }"""));
        await run.RunAsync("raw without a body", () => BodyAsync(run, client.Raw, body: null, ""));
        await run.RunAsync("raw result", () => ReadAsync(run, client.Raw));
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = NoReflection)]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = NoReflection)]
    private static async Task BodyAsync(CheckRun run, IRawClient raw, object? body, string expected)
    {
        run.Server.Prepare("{}");
        await raw.SendAsync(new Smslive247RawRequest(HttpMethod.Put, Path) { Body = body });

        var request = run.Server.TakeRequest();
        run.Equal("request", $"PUT /{Path}", request.Line);
        run.Equal("body", expected, request.Body);
    }

    private static async Task ReadAsync(CheckRun run, IRawClient raw)
    {
        var wallet = await GetAsync(run, raw, """{"date":"2026-03-02T09:30:00","balance":1.10,"tags":["a",null]}""");
        run.Equal("ReadJson", """{"date":"2026-03-02T09:30:00","balance":1.10,"tags":["a",null]}""", wallet.ReadJson().ToString(Formatting.None));

        var message = await GetAsync(run, raw, """{"messageID":"1","reports":[{"status":"Parked"}]}""");
        run.Equal("Read<Message>", ("1", "Parked"), (message.Read<Message>().MessageId, message.Read<Message>().Reports![0].Status?.Value));

        var list = await GetAsync(run, raw, """[{"messageID":"1"},{"messageID":"2"}]""");
        run.Equal("Read<Smslive247List<Message>>", 2, list.Read<Smslive247List<Message>>().Count);
        run.Equal("Read<Page<Message>>", "2", list.Read<Page<Message>>().Items[1].MessageId);
    }

    private static Task<Smslive247RawResult> GetAsync(CheckRun run, IRawClient raw, string json)
    {
        run.Server.Prepare(json);
        return raw.SendAsync(new Smslive247RawRequest(HttpMethod.Get, Path));
    }
}
