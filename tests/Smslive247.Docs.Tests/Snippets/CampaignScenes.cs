using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Smslive247.Campaigns;
using Smslive247.Sandbox;

namespace Smslive247.DocsTests.Snippets;

/// <summary>Uses the classes of snippets about campaigns, on a worker that sends to the sandbox.</summary>
internal static class CampaignScenes
{
    private const string Number = "2348030000001";

    private static readonly CampaignRow[] Rows = [new("0803 000 0001", new Dictionary<string, string?> { ["Name"] = "Ada" })];

    public static async Task RunSpringSaleAsync(dynamic sale, IServiceProvider services, Smslive247Sandbox sandbox)
    {
        await sale.RunAsync(Rows.ToAsyncEnumerable());

        await Eventually.IsTrueAsync(() => sandbox.Messages.Any(message => message.Text == "Dear Ada, 10 % off until Saturday."));
    }

    public static async Task ShipTwiceAsync(dynamic shipping, IServiceProvider services, Smslive247Sandbox sandbox)
    {
        await ShipAsync(shipping);
        await ShipAsync(shipping);

        var outbox = services.GetRequiredService<IOutbox>();
        await Eventually.IsTrueAsync(async () => await outbox.ListAsync(RecipientState.Sent).CountAsync() == 1);
        Assert.Single(sandbox.Messages, message => message.Text == "Your order is on its way.");
    }

    public static async Task FollowDeliveriesAsync(dynamic deliveries, IServiceProvider services, Smslive247Sandbox sandbox)
    {
        var campaign = await services.GetRequiredService<ICampaigns>().CreateAsync(new("spring-sale", "MyShop") { Text = "10 % off." });
        await campaign.AddRecipientsAsync(Rows);
        await campaign.StartAsync();

        long position = await deliveries.FollowAsync("spring-sale", 0L);

        Assert.Equal(position, (await campaign.WatchDeliveriesAsync().SingleAsync()).Position);
        Assert.Equal(position, await deliveries.FollowAsync("spring-sale", position));
        Assert.Equal(1, (await campaign.GetProgressAsync())[DeliveryState.Delivered]);
    }

    public static async Task CheckHealthAsync(IHost host, Smslive247Sandbox sandbox) =>
        Assert.Equal(HealthStatus.Healthy, (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Status);

    /// <summary>Nothing is in doubt, so that nothing is sent again.</summary>
    public static async Task DecideAsync(dynamic doubts, IServiceProvider services, Smslive247Sandbox sandbox)
    {
        var campaign = await services.GetRequiredService<ICampaigns>().CreateAsync(new("spring-sale", "MyShop") { Text = "10 % off." });
        await campaign.AddRecipientsAsync(Rows);
        await campaign.StartAsync();
        await Eventually.IsTrueAsync(async () => (await campaign.GetProgressAsync())[RecipientState.Sent] == 1);

        await doubts.DecideAsync("spring-sale");
        await doubts.DecideAsync("no such campaign");

        Assert.Single(sandbox.Messages, message => message.Text == "10 % off.");
    }

    public static async Task ForgetAsync(dynamic privacy, IServiceProvider services, Smslive247Sandbox sandbox)
    {
        var campaign = await services.GetRequiredService<ICampaigns>().CreateAsync(new("spring-sale", "MyShop") { Text = "10 % off." });
        await campaign.AddRecipientsAsync(Rows);

        await privacy.ForgetAsync(Number);

        var recipient = await campaign.ListAsync().SingleAsync();
        Assert.Equal((RecipientState.Skipped, null, null), (recipient.State, recipient.PhoneNumber, recipient.Text));
        Assert.True(await services.GetRequiredService<IOptOuts>().ContainsAsync(Number));
    }

    private static async Task ShipAsync(dynamic shipping)
    {
        await using var connection = new SqliteConnection("Data Source=campaigns.db");
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await shipping.ShipAsync(transaction);
    }
}
