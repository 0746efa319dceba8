namespace Smslive247.Tests.Telemetry;

public class DownloadTelemetryTests
{
    private const string Download = "messaging.operation.name=BatchFiles_Download messaging.system=smslive247 server.address=sms.example server.port=8443";

    private readonly StubTime time = new();

    // The time for the content depends on the reader.
    [Fact]
    public async Task DownloadAsync_ContentIsReadLater_EndsWithTheHeaders()
    {
        using var observed = new ObservedClient(ApiVersion.V5, time, (_, _) =>
        {
            time.Advance(TimeSpan.FromSeconds(2));
            return Task.FromResult(StubHandler.Response(HttpStatusCode.OK, "phone\n2348031234567\n", "text/csv"));
        });
        using var calls = observed.Collect<double>("messaging.client.operation.duration");
        using var messages = observed.Collect<long>("smslive247.client.sent.messages");

        using var file = await observed.Get<V5.IBatchFilesClient>().DownloadAsync("f1");

        Assert.Equal(["GET /api/v5/batch-files/{fileId}", "BatchFiles_Download"], observed.Spans.Select(span => span.DisplayName));
        Assert.Equal((2, Download), (Assert.Single(calls.GetMeasurementSnapshot()).Value, calls.LastMeasurement!.Tags.Text()));
        Assert.Equal(1, Assert.Single(observed.Log).Id.Id);
        Assert.Empty(messages.GetMeasurementSnapshot());
        using var reader = new StreamReader(file.Content);
        Assert.StartsWith("phone", await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DownloadAsync_WebPageInstead_IsAFailure()
    {
        using var observed = new ObservedClient(
            ApiVersion.V5, time, (_, _) => Task.FromResult(StubHandler.Response(HttpStatusCode.OK, "<html>Log in", "text/html")));

        await observed.Get<V5.IBatchFilesClient>().DownloadAsync("f1").FailureAsync();

        Assert.Equal($"error.type=Smslive247.Smslive247ContractException {Download}", observed.Spans[^1].Text());
    }
}
