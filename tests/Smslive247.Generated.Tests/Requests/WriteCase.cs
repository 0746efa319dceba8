namespace Smslive247.Tests;

/// <summary>A call that must not be repeated, and a client to make it with.</summary>
public sealed record WriteCase(ApiVersion Version, string Line, Func<Smslive247Options, WriteCase.IClient> Create)
{
    public string WarmUpLine => $"GET /api/{Version}/sms/m1";

    public static WriteCase V4(string line, Func<V4.Smslive247Client, Task> write) => new(ApiVersion.V4, line, options =>
    {
        var client = new V4.Smslive247Client(options);
        return new Client(client, () => client.Messages.GetAsync("m1"), () => write(client));
    });

    public static WriteCase V5(string line, Func<V5.Smslive247Client, Task> write) => new(ApiVersion.V5, line, options =>
    {
        var client = new V5.Smslive247Client(options);
        return new Client(client, () => client.Messages.GetAsync("m1"), () => write(client));
    });

    public async Task AnswerTheWarmUpAsync(RawConnection connection)
    {
        await connection.ReadRequestAsync();
        await connection.SendAsync(RawAnswer.Json(Version.Success));
    }

    public override string ToString() => Line;

    public interface IClient : IDisposable
    {
        Task WarmUpAsync();

        Task WriteAsync();
    }

    private sealed class Client(IDisposable root, Func<Task> warmUp, Func<Task> write) : IClient
    {
        public Task WarmUpAsync() => warmUp();

        public Task WriteAsync() => write();

        public void Dispose() => root.Dispose();
    }
}
