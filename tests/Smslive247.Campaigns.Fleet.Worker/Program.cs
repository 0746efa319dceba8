using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Smslive247.Campaigns;
using Smslive247.Campaigns.FleetWorker;
using Smslive247.V5;

// A worker of the fleet. It ends on SIGTERM, or as a test kills it.
var settings = WorkerSettings.Read();
var freezer = new Freezer(settings);
using var stamps = new StampFile(settings);

var builder = Host.CreateApplicationBuilder();
builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning);
builder.Logging.AddFilter("Smslive247.Campaigns", LogLevel.Information);
builder.Services
    .AddSmslive247(options => (options.ApiKey, options.BaseAddress) = (settings.Key, settings.Service))
    .AddHttpMessageHandler(() => new SendHandler(freezer, stamps));
builder.Services.AddSmslive247Campaigns(options =>
{
    settings.Apply(options);
    options.WrapConnection = settings.FreezeAt == FreezePoint.Never ? options.WrapConnection : freezer.Wrap;
});

using var host = builder.Build();
if (settings.BareSends > 0)
{
    await BareLoop.RunAsync(host.Services.GetRequiredService<IMessagesClient>(), settings);
    return;
}

await host.StartAsync();
Console.WriteLine("started");
if (settings.Import > 0)
{
    await HeapMeter.RunAsync(host.Services.GetRequiredService<ICampaigns>(), settings.Import);
}

await host.WaitForShutdownAsync();
