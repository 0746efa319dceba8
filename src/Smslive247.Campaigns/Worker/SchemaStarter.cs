using Microsoft.Extensions.Hosting;
using Smslive247.Campaigns.Schema;

namespace Smslive247.Campaigns.Worker;

/// <summary>Creates the tables in a process that does not send.</summary>
internal sealed class SchemaStarter(SchemaUpgrade schema) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => schema.EnsureAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
