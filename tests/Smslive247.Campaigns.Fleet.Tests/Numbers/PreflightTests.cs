using Smslive247.Campaigns.Reconciliation;
using Smslive247.Campaigns.Worker;
using Xunit.Abstractions;

namespace Smslive247.Campaigns.Fleet.Tests.Numbers;

/// <summary>What it costs to read what a database may have forgotten: it follows what was sent since, and not what the account has.</summary>
public sealed class PreflightTests(ITestOutputHelper output)
{
    private const int Sent = 2_000;

    // By hand: SMSLIVE247_FLEET_MESSAGES=2000000.
    private static readonly int Messages = int.Parse(Environment.GetEnvironmentVariable("SMSLIVE247_FLEET_MESSAGES") ?? "40000", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Preflight_AccountHasManyMessages_ReadsThoseOfTheGap()
    {
        var (small, large) = (await MeasureAsync(messages: 0), await MeasureAsync(Messages));

        output.WriteLine($"{Sent} messages in the gap: {small.Requests} requests and {small.Time.TotalSeconds:0.00} s; with {Messages} messages before it {large.Requests} and {large.Time.TotalSeconds:0.00} s");
        Assert.Equal(Sent / 500, small.Requests);
        Assert.Equal(small.Requests, large.Requests);
    }

    private static async Task<(int Requests, TimeSpan Time)> MeasureAsync(int messages)
    {
        // The messages of the account are an hour older.
        var time = new ShiftedTime(TimeSpan.FromHours(-1));
        await using var fleet = await TestFleet.StartAsync(
            options => (options.Lease, options.CallTimeout, options.SettleTime) = (TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(1)),
            sandbox => (sandbox.Messages, sandbox.MaxMessages, sandbox.TimeProvider) = (messages, messages + Sent, time), isStarted: false);
        time.Ahead = TimeSpan.Zero;
        await fleet.StartCampaignAsync(Sent);
        await SendAsync(fleet);

        // As a backup from before the first claim, on another server.
        await fleet.ExecuteAsync("delete from smslive247_message");
        await fleet.ExecuteAsync("update smslive247_send set state = 0, attempt = 0, claim_id = null");
        await fleet.ExecuteAsync("update smslive247_setting set value = 'another' where name = 'database_identity'");
        await fleet.Get<WorkerRegister>().BeatAsync(CancellationToken.None);
        return await ReadGapAsync(fleet);
    }

    private static async Task SendAsync(TestFleet fleet)
    {
        using var host = fleet.CreateHost(options => (options.Lease, options.CallTimeout) = (TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(1.5)));
        await host.StartAsync();
        await Wait.UntilAsync(async () => await fleet.ReadAsync<long>($"select count(*) from smslive247_send where state = {(int)RecipientState.Sent}") == Sent);
        await host.StopAsync();
    }

    private static async Task<(int Requests, TimeSpan Time)> ReadGapAsync(TestFleet fleet)
    {
        var (requests, time) = (0, TimeSpan.Zero);
        fleet.Sandbox.RequestObserver = request => requests += request.OperationId == "Messages_List" ? 1 : 0;
        for (var isOpen = true; isOpen; isOpen = await fleet.ReadAsync<long>("select count(*) from smslive247_gap") > 0)
        {
            var watch = Stopwatch.StartNew();
            await fleet.Get<Preflight>().RunAsync(CancellationToken.None);
            time = watch.Elapsed;
            await Task.Delay(100, CancellationToken.None);
        }

        Assert.Equal(Sent, await fleet.ReadAsync<long>($"select count(*) from smslive247_send where state = {(int)RecipientState.Sent} and reason = 'found-in-list'"));
        return (requests, time);
    }
}
