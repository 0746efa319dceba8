using Smslive247.Tests.Stubs;
using Smslive247.V4;

namespace Smslive247.Tests;

/// <summary>Once a read failed, a file has no end any more: who reads on must not take it for a whole one.</summary>
public class BrokenDownloadTests
{
    private readonly StubTime time = new();

    [Fact]
    public async Task Content_ReadAgainAfterATimeout_IsNoEnd()
    {
        await using var server = PartOfAFile.ThenSilence("1234");
        using var client = new Smslive247Client(time.Retrying(server.Options));
        using var file = await client.BatchFiles.DownloadAsync("f1");
        await file.Content.ReadExactlyAsync(new byte[4]);
        var reading = ReadAsync(file);
        time.Advance(StubTime.AttemptTimeout);
        await Assert.ThrowsAsync<Smslive247TimeoutException>(() => reading.WaitAsync(TimeSpan.FromSeconds(30)));

        await AssertIsBrokenAsync(file);
    }

    [Fact]
    public async Task Content_ReadAgainAfterACancelledRead_IsNoEnd()
    {
        await using var server = PartOfAFile.ThenSilence("1234");
        using var client = new Smslive247Client(time.Retrying(server.Options));
        using var file = await client.BatchFiles.DownloadAsync("f1");
        await file.Content.ReadExactlyAsync(new byte[4]);
        using var cancellation = new CancellationTokenSource();
        var reading = ReadAsync(file, cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => reading);

        await AssertIsBrokenAsync(file);
    }

    [Fact]
    public async Task Content_ReadAgainAfterAReset_IsNoEnd()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.SendAsync(PartOfAFile.Head);
            connection.Reset();
        });
        using var client = new Smslive247Client(time.Retrying(server.Options));
        using var file = await client.BatchFiles.DownloadAsync("f1");
        await Assert.ThrowsAsync<Smslive247ConnectionException>(() => ReadAsync(file));

        await AssertIsBrokenAsync(file);
    }

    private static async Task AssertIsBrokenAsync(Smslive247File file)
    {
        var thrown = await Assert.ThrowsAsync<Smslive247ConnectionException>(() => ReadAsync(file));

        Assert.Equal(("BatchFiles_Download", false), (thrown.OperationId, thrown.MayHaveBeenSent));
        Assert.Contains("An earlier read of this file failed", thrown.InnerException!.Message, StringComparison.Ordinal);
    }

    private static Task<int> ReadAsync(Smslive247File file, CancellationToken cancellationToken = default) =>
        file.Content.ReadAtLeastAsync(new byte[10], 1, throwOnEndOfStream: false, cancellationToken).AsTask();
}
