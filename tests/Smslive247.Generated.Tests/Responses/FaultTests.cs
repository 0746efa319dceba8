using Xunit.Abstractions;

namespace Smslive247.Tests.Responses;

/// <summary>
/// The table of faults, for each kind of call on fresh and on warmed-up connections: the exception, and how many requests
/// arrived. What may have been sent arrives once.
/// </summary>
public abstract class FaultTests(ApiVersion version, ITestOutputHelper output)
{
    public static IEnumerable<object[]> Rows => FaultTable.All(ApiVersion.V4, new StubTime()).SelectMany(fault => new object[][] { [fault.Name, false], [fault.Name, true] });

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Call_Fault_HasItsExceptionAndNumberOfRequests(string name, bool isWarm)
    {
        var (getFailure, get) = await RunAsync(name, "GET", isWarm);
        var (postFailure, post) = await RunAsync(name, "POST", isWarm);
        var (deleteFailure, delete) = await RunAsync(name, "DELETE", isWarm);

        var deleted = postFailure?.GetType() == deleteFailure?.GetType() ? "" : $" (DELETE: {NameOf(deleteFailure)})";
        output.WriteLine($"| {version}: {name}{(isWarm ? ", warm" : "")} | {NameOf(getFailure)}{deleted} | {get} | {post} | {delete} |");
        var fault = FaultTable.All(version, new StubTime()).Single(row => row.Name == name);
        Assert.Equal(fault.GetAttempts * fault.GetRequestsPerAttempt, get);
        Assert.Equal((fault.Writes, fault.Writes), (post, delete));
    }

    private async Task<(Smslive247Exception? Failure, int Requests)> RunAsync(string name, string method, bool isWarm)
    {
        var time = new StubTime();
        var fault = FaultTable.All(version, time).Single(row => row.Name == name);
        await using var server = new FaultServer(version, fault);
        using var client = version.Create(server.Options(time));
        if (isWarm)
        {
            await FaultServer.AssertWellAsync(client);
        }

        var failure = await client.CallAsync(method).WaitAsync(TimeSpan.FromSeconds(60)).FailureAsync();

        Assert.Equal(fault.ExpectedOf(method), failure?.GetType());
        var thrown = (Smslive247Exception?)failure;
        var isWrite = method != "GET";
        Assert.Equal(thrown is not null && isWrite && fault.MayHaveBeenSent, thrown?.MayHaveBeenSent ?? false);
        Assert.Equal(isWrite ? fault.Writes : fault.GetAttempts, thrown?.Attempts ?? 1);

        // The rest of a broken response must not become the response of the next call.
        await FaultServer.AssertWellAsync(client);
        return (thrown, server.Requests.Count);
    }

    private static string NameOf(Exception? exception) => exception?.GetType().Name["Smslive247".Length..].Replace("Exception", "", StringComparison.Ordinal) ?? "none";
}

public sealed class V4FaultTests(ITestOutputHelper output) : FaultTests(ApiVersion.V4, output);

public sealed class V5FaultTests(ITestOutputHelper output) : FaultTests(ApiVersion.V5, output);
