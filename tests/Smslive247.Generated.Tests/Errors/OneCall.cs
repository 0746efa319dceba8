using Smslive247.V4;

namespace Smslive247.Tests;

/// <summary>One call with one response.</summary>
internal static class OneCall
{
    public const string Key = "MA-0f8fad5b-d9cb-469f-a165-70867728950e";

    public static SendMessageRequest Request => new() { SenderId = "SHOP", MessageText = "Your parcel is here", MobileNumber = "2348030000001" };

    public static Smslive247Client Client(HttpMessageHandler handler, Action<Smslive247Options>? configure = null)
    {
        var options = new Smslive247Options { ApiKey = Key, MaxRetries = 0 };
        configure?.Invoke(options);
        return new Smslive247Client(options, handler);
    }

    /// <summary>The one request of a call, to which this is the response; a message, if none is given.</summary>
    public static async Task<RawRequest> RequestAsync(Func<Smslive247Client, Task> call, string? response = null)
    {
        await using var server = RawServer.Responding(response ?? RawHttp.Json(Calls.Success));
        using var client = new Smslive247Client(server.Options);
        await call(client);
        return Assert.Single(server.Requests);
    }

    /// <summary>A call that fails before anything is sent.</summary>
    public static async Task<T> UnsentAsync<T>(Func<Smslive247Client, Task> call)
        where T : Exception
    {
        using var handler = new StubHandler();
        using var client = Client(handler);
        var thrown = await Assert.ThrowsAsync<T>(() => call(client));
        Assert.Empty(handler.Requests);
        return thrown;
    }

    /// <summary>Sends a message, to which this is the response.</summary>
    public static async Task<T> SendAsync<T>(HttpStatusCode status, string body, string type = "application/json")
        where T : Smslive247Exception
    {
        var thrown = await FailureAsync<T>(status, body, client => client.Messages.SendAsync(Request), type);
        Assert.Equal("Messages_Send", thrown.OperationId);
        return thrown;
    }

    /// <summary>Reads a message, to which this is the response.</summary>
    public static async Task<T> GetAsync<T>(HttpStatusCode status, string body)
        where T : Smslive247Exception
    {
        var thrown = await FailureAsync<T>(status, body, client => client.Messages.GetAsync("m1"));
        Assert.Equal("Messages_Get", thrown.OperationId);
        return thrown;
    }

    /// <summary>A call that fails with this response, after one request.</summary>
    public static async Task<T> FailureAsync<T>(
        HttpStatusCode status, string body, Func<Smslive247Client, Task> call, string type = "application/json")
        where T : Smslive247Exception
    {
        using var handler = new StubHandler(status, body, type);
        using var client = Client(handler);
        var thrown = await Assert.ThrowsAsync<T>(() => call(client));
        Assert.Single(handler.Requests);
        return thrown;
    }
}
