namespace Smslive247.NativeAot;

/// <summary>Measures the start of a program: from its process to the response to its first call, the registration of the clients included.</summary>
internal static class FirstCall
{
    /// <param name="started">
    /// The start of the process in microseconds since 1970, from its parent: the operating system records it in steps
    /// of 10 ms.
    /// </param>
    public static async Task RunAsync(string started)
    {
        using var server = new LocalServer();
        server.Prepare("""{"messageID":"1"}""");
        await using var services = Clients.Register(options => (options.ApiKey, options.BaseAddress) = (Clients.Key, server.Address));
        await services.GetRequiredService<IMessagesClient>().SendAsync(new SendMessageRequest { SenderId = "MyShop", MessageText = "Hello", PhoneNumber = "2348030000001" });
        var began = DateTimeOffset.UnixEpoch.AddMicroseconds(long.Parse(started, CultureInfo.InvariantCulture));
        Console.WriteLine((TimeProvider.System.GetUtcNow() - began).TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture));
    }
}
