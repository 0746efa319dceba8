namespace Smslive247.NativeAot;

/// <summary>Members of a request that this version does not have.</summary>
internal static class AdditionalPropertiesChecks
{
    public static async Task RunAsync(CheckRun run)
    {
        using var client = new Smslive247Client(Clients.Options(run.Server));
        await run.RunAsync("JValue as additional property", () => CheckAsync(run, client.Messages, """{"text":"é","flag":true,"count":7,"price":0.10,"nothing":null}""", new()
        {
            ["text"] = new JValue("é"),
            ["flag"] = new JValue(true),
            ["count"] = new JValue(7),
            ["price"] = new JValue(0.10m),
            ["nothing"] = JValue.CreateNull(),
        }));
        await run.RunAsync("JObject as additional property", () => CheckAsync(run, client.Messages, """{"meta":{"order":1047,"tags":["a",1.5,null]}}""", new()
        {
            ["meta"] = new JObject { ["order"] = 1047, ["tags"] = new JArray("a", 1.5, JValue.CreateNull()) },
        }));
        await run.RunAsync("JRaw as additional property", () => CheckAsync(run, client.Messages, """{"exact":{"price": 1.10}}""", new()
        {
            ["exact"] = new JRaw("""{"price": 1.10}"""),
        }));
    }

    private static async Task CheckAsync(CheckRun run, IMessagesClient messages, string expected, Dictionary<string, JToken> additional)
    {
        run.Server.Prepare("""{"messageID":"1"}""");
        await messages.SendAsync(new SendMessageRequest { SenderId = "MyShop", MessageText = "Hello", PhoneNumber = "2348030000001", AdditionalProperties = additional });
        run.Equal("body", """{"senderID":"MyShop","messageText":"Hello","phoneNumber":"2348030000001",""" + expected[1..], run.Server.TakeRequest().Body);
    }
}
