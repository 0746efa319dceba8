using Smslive247.Campaigns;
using Smslive247.Sandbox;

var database = Path.Combine(AppContext.BaseDirectory, "campaigns.db");
File.Delete(database);
await using var sandbox = await Smslive247Sandbox.StartAsync(options => options.ApproveSenderIds = true);

var builder = Host.CreateApplicationBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.AddSmslive247(options => (options.ApiKey, options.BaseAddress) = (sandbox.Key, sandbox.Address));
builder.Services.AddSmslive247Campaigns(options =>
{
    options.UseSqlite(database);
    options.PartsPerSecond = 100;
});
using var host = builder.Build();
await host.StartAsync();

// The job of a queue, delivered twice.
var outbox = host.Services.GetRequiredService<IOutbox>();
var notice = new OutboxMessage("MyShop", "0803 000 0000", "Your order is on its way.");
Console.WriteLine($"enqueued: {await outbox.EnqueueAsync("order-1047-shipped", notice)}, {await outbox.EnqueueAsync("order-1047-shipped", notice)}");

var campaign = await host.Services.GetRequiredService<ICampaigns>().CreateAsync(new("spring-sale", senderId: "MyShop") { Text = "Dear {Name}, 10 % off until Saturday." });
await campaign.AddRecipientsAsync(
[
    new("0803 000 0001", new Dictionary<string, string?> { ["Name"] = "Ada" }),
    new("0803 000 0002", new Dictionary<string, string?> { ["Name"] = "Bola" }),
    new("+234 803 000 0001", new Dictionary<string, string?> { ["Name"] = "Ada" }),
]);
await campaign.StartAsync();
while ((await campaign.GetProgressAsync()).State != CampaignState.Completed || (await outbox.GetProgressAsync())[RecipientState.Sent] == 0)
{
    await Task.Delay(50);
}

Console.WriteLine(await campaign.GetProgressAsync());
foreach (var message in sandbox.Messages.OrderBy(message => message.PhoneNumber))
{
    Console.WriteLine($"{message.PhoneNumber}: {message.Text}");
}

await host.StopAsync();
