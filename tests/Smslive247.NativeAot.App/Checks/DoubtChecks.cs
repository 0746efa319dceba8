namespace Smslive247.NativeAot;

/// <summary>Sends that the service received, without a complete response or with an error: they are in doubt, and not repeated.</summary>
internal static class DoubtChecks
{
    public static async Task RunAsync(CheckRun run)
    {
        var options = Clients.Options(run.Server);
        (options.AttemptTimeout, options.RetryDelay) = (TimeSpan.FromSeconds(3), TimeSpan.FromMilliseconds(1));
        using var client = new Smslive247Client(options);
        await run.RunAsync("connection closed without a response", () => CheckAsync(run, () => run.Server.PrepareClose(), () => SendAsync(client)));
        await run.RunAsync("no response in time", () => CheckAsync(run, () => run.Server.Delay = TimeSpan.FromSeconds(6), () => SendAsync(client)));
        await run.RunAsync("503 to a send", () => CheckAsync(run, () => run.Server.Prepare("{}", "503 Service Unavailable"), () => SendAsync(client)));
        await run.RunAsync("closed without a response to a form", () => CheckAsync(run, () => run.Server.PrepareClose(), () => UploadAsync(client)));
        await run.RunAsync("closed without a response to a GET that acts", () => CheckAsync(run, () => run.Server.PrepareClose(), () => client.Credits.CompletePurchaseAsync("1")));
    }

    private static async Task CheckAsync(CheckRun run, Action prepare, Func<Task> call)
    {
        prepare();
        var exception = await CheckRun.CatchAsync<Smslive247Exception>(call);

        run.Equal("in doubt", true, exception.MayHaveBeenSent);
        run.Equal("requests", 1, run.Server.RequestCount);
    }

    private static Task<Message> SendAsync(Smslive247Client client) =>
        client.Messages.SendAsync(new SendMessageRequest { SenderId = "MyShop", MessageText = "Hello", PhoneNumber = "2348030000001" });

    private static async Task UploadAsync(Smslive247Client client)
    {
        using var numbers = new MemoryStream(Encoding.UTF8.GetBytes("2348030000001"));
        await client.BatchFiles.CreateAsync(countryCode: 234, new Smslive247Upload(numbers, "numbers.csv"));
    }
}
