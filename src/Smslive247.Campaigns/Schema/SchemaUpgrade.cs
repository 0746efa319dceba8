using System.Security.Cryptography;
using DbUp.Engine.Output;
using Smslive247.Campaigns.Database;

namespace Smslive247.Campaigns.Schema;

/// <summary>Creates and upgrades our tables, in one process at a time.</summary>
internal sealed class SchemaUpgrade(IDatabase database)
{
    private static readonly string[] Scripts =
        [.. typeof(SchemaUpgrade).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal))];

    /// <summary>The SQL that is 1 if a newer version has upgraded the tables.</summary>
    public static string IsNewer { get; } = $"(case when (select count(*) from smslive247_schema) > {Scripts.Length} then 1 else 0 end)";

    private bool isDone;

    /// <param name="afterwards">What else nobody may do at the same time.</param>
    /// <param name="cancellationToken">Cancels the wait for other processes.</param>
    public Task RunAsync(Func<CancellationToken, Task> afterwards, CancellationToken cancellationToken) => database.UpgradeAloneAsync(
        async token =>
        {
            await RunAsync(token).ConfigureAwait(false);
            await afterwards(token).ConfigureAwait(false);
        },
        cancellationToken);

    /// <summary>Once in a process, for those that manage campaigns without a worker.</summary>
    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        if (!Volatile.Read(ref isDone))
        {
            await RunAsync(static _ => Task.CompletedTask, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        var result = database.DeployChanges()
            .WithScriptsEmbeddedInAssembly(typeof(SchemaUpgrade).Assembly, static name => name.EndsWith(".sql", StringComparison.Ordinal))
            .WithTransaction()
            .LogTo(new NoOpUpgradeLog())
            .Build()
            .PerformUpgrade();
        if (!result.Successful)
        {
            throw new InvalidOperationException("The tables of campaigns could not be created or upgraded.", result.Error);
        }

        await AddSettingsAsync(cancellationToken).ConfigureAwait(false);
        Volatile.Write(ref isDone, true);
    }

    /// <summary>The secret of hashes of numbers, so that those of two databases differ; and when, and on which database, the tables were created.</summary>
    private Task<int> AddSettingsAsync(CancellationToken cancellationToken) => database.WriteAsync(
        session => session.ExecuteAsync(
            $"""
            insert into smslive247_setting (name, value) values
                ('{SettingNames.Salt}', @salt), ('{SettingNames.Identity}', {database.Identity}), ('{SettingNames.SweptAt}', cast({database.Now} as text))
            on conflict (name) do nothing
            """,
            new { salt = Convert.ToHexString(RandomNumberGenerator.GetBytes(32)) }),
        cancellationToken);
}
