using System.Net.Http.Headers;
using Microsoft.Extensions.Time.Testing;

namespace Smslive247.Sandbox.Tests.Hosting;

/// <summary>A sandbox whose clock the test advances, and a client with its key.</summary>
internal sealed class TestSandbox : IAsyncDisposable
{
    public const string Message = """{"senderID":"Sandbox","phoneNumber":"2348030000001","messageText":"Hello"}""";

    private TestSandbox(Smslive247Sandbox sandbox, FakeTimeProvider time)
    {
        (Sandbox, Time, Http) = (sandbox, time, new HttpClient { BaseAddress = sandbox.Address });
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", sandbox.Key);
    }

    public Smslive247Sandbox Sandbox { get; }

    public FakeTimeProvider Time { get; }

    public HttpClient Http { get; }

    public static async Task<TestSandbox> StartAsync(Action<SandboxOptions>? configure = null)
    {
        var time = new FakeTimeProvider(new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));
        return new(await Smslive247Sandbox.StartAsync(options =>
        {
            options.TimeProvider = time;
            configure?.Invoke(options);
        }), time);
    }

    public async Task<(int Status, JToken Json, HttpResponseMessage Response)> SendAsync(string method, string path, string? json = null, string? contentType = "application/json", string? authorization = null)
    {
        using var request = new HttpRequestMessage(new(method), path);
        if (json is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(json));
            _ = contentType is not null && request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        if (authorization is not null)
        {
            request.Headers.Remove("Authorization");
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        var response = await Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text.Length == 0 ? JValue.CreateNull() : JToken.Parse(text), response);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Sandbox.DisposeAsync();
    }

    public Task<(int Status, JToken Json, HttpResponseMessage Response)> SendMessageAsync() => SendAsync("POST", "/api/v5/sms", Message);

    /// <summary>Sends messages, and returns the statuses of the responses.</summary>
    public async Task<IReadOnlyList<int>> StatusesAsync(int messages)
    {
        var statuses = new List<int>();
        while (statuses.Count < messages)
        {
            statuses.Add((await SendMessageAsync()).Status);
        }

        return statuses;
    }
}
