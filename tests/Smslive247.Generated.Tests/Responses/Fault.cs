namespace Smslive247.Tests;

/// <summary>What goes wrong with an answer, and what has to come of it with two retries allowed.</summary>
/// <param name="Name">The row of the table.</param>
/// <param name="AnswerAsync">Answers a request that was read. It returns whether the connection is used further.</param>
/// <param name="Get">What the GET fails with; null where it succeeds.</param>
/// <param name="GetTries">How often the GET is tried.</param>
public sealed record Fault(string Name, Func<RawConnection, RawRequest, Task<bool>> AnswerAsync, Type? Get, int GetTries)
{
    /// <summary>What the POST fails with; as the GET, unless told otherwise.</summary>
    public Type? Post { get; init; } = Get;

    /// <summary>What the DELETE fails with, of whose answer the status counts alone; as the GET, unless told otherwise.</summary>
    public Type? Delete { get; init; } = Get;

    /// <summary>How many requests of a POST or a DELETE arrive: one, unless the service refused it.</summary>
    public int Writes { get; init; } = 1;

    public bool MayHaveBeenSent { get; init; } = true;

    /// <summary>How often SocketsHttpHandler sends a GET by itself within one try.</summary>
    public int GetRequestsPerTry { get; init; } = 1;

    public Type? ExpectedOf(string method) => method switch
    {
        "GET" => Get,
        "POST" => Post,
        _ => Delete,
    };

    public override string ToString() => Name;
}
