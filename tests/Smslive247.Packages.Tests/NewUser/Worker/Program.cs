using Worker;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddSmslive247(builder.Configuration.GetSection("Smslive247"));
builder.Services.AddSingleton(new ReminderTable(builder.Configuration.GetConnectionString("Reminders") ?? "Data Source=reminders.db"));
builder.Services.AddHostedService<ReminderService>();
using var host = builder.Build();
var reminders = host.Services.GetRequiredService<ReminderTable>();
await reminders.CreateAsync();

// "Worker unfinished" lists what a person has to decide: a send may be in flight, or was interrupted.
if (args is ["unfinished"])
{
    await foreach (var (id, claimedAt) in reminders.ListUnfinishedAsync())
    {
        Console.WriteLine($"{id} claimed at {claimedAt}");
    }

    return;
}

await host.RunAsync();
