namespace Smslive247.Tests;

/// <summary>A fault of a response, and the expected result with two retries.</summary>
/// <param name="Name">The row of the table.</param>
/// <param name="RespondAsync">Responds to a request. Returns whether the connection stays in use.</param>
/// <param name="Get">The exception of the GET; null if it succeeds.</param>
/// <param name="GetAttempts">The expected attempts of the GET.</param>
public sealed record Fault(string Name, Func<RawConnection, RawRequest, Task<bool>> RespondAsync, Type? Get, int GetAttempts)
{
    /// <summary>The exception of the POST; by default that of the GET.</summary>
    public Type? Post { get; init; } = Get;

    /// <summary>The exception of the DELETE, which reads the status only; by default that of the GET.</summary>
    public Type? Delete { get; init; } = Get;

    /// <summary>The requests of a POST or a DELETE: one, unless the service rejects it.</summary>
    public int Writes { get; init; } = 1;

    public bool MayHaveBeenSent { get; init; } = true;

    /// <summary>How often SocketsHttpHandler itself sends a GET within one attempt.</summary>
    public int GetRequestsPerAttempt { get; init; } = 1;

    public Type? ExpectedOf(string method) => method switch
    {
        "GET" => Get,
        "POST" => Post,
        _ => Delete,
    };

    public override string ToString() => Name;
}
