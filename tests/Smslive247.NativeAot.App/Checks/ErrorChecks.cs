namespace Smslive247.NativeAot;

/// <summary>Error responses and unreadable ones.</summary>
internal static class ErrorChecks
{
    private static readonly SendMessageRequest Request = new() { SenderId = "MyShop", MessageText = "Hello", PhoneNumber = "0803" };

    public static async Task RunAsync(CheckRun run)
    {
        using var client = new Smslive247Client(Clients.Options(run.Server));
        await run.RunAsync("400 with fields", () => ValidationAsync(run, client.Messages));
        await run.RunAsync("200 without the promised body", () => ContractAsync(run, client.Messages));
        await run.RunAsync("request without a required member", () => MissingMemberAsync(run, client.Messages));
    }

    private static async Task ValidationAsync(CheckRun run, IMessagesClient messages)
    {
        run.Server.Prepare("""{"code":"4000","message":"Invalid request","errors":[{"field":"phoneNumber","message":"Too short"},{"field":"senderID","message":"Unknown"}]}""", "400 Bad Request");
        var exception = await CheckRun.CatchAsync<Smslive247ValidationException>(() => messages.SendAsync(Request));

        run.Equal("code", "4000", exception.Code);
        run.Equal("message of the service", "Invalid request", exception.ServiceMessage);
        run.Equal("fields", "phoneNumber: Too short; senderID: Unknown", string.Join("; ", exception.Errors.Select(error => $"{error.Field}: {error.Message}")));
        run.Equal("operation", "Messages_Send", exception.OperationId);
        run.Equal("in doubt", false, exception.MayHaveBeenSent);
    }

    private static async Task ContractAsync(CheckRun run, IMessagesClient messages)
    {
        run.Server.Prepare("""{"messageID":null}""");
        var exception = await CheckRun.CatchAsync<Smslive247ContractException>(() => messages.SendAsync(Request));
        run.Equal("in doubt", true, exception.MayHaveBeenSent);
    }

    private static async Task MissingMemberAsync(CheckRun run, IMessagesClient messages)
    {
        var request = new SendMessageRequest { SenderId = "MyShop", MessageText = "Hello" };
        var exception = await CheckRun.CatchAsync<ArgumentException>(() => messages.SendAsync(request));
        run.Equal("member", true, exception.Message.Contains("SendMessageRequest.PhoneNumber", StringComparison.Ordinal));
    }
}
