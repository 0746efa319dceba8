using System.Data.Common;

namespace Smslive247.Campaigns.Database;

/// <summary>What differs between PostgreSQL and SQLite.</summary>
internal interface IDatabase
{
    /// <summary>Whether several machines can work on it.</summary>
    bool IsShared { get; }

    /// <summary>The SQL of the database's time, in microseconds since 1970.</summary>
    string Now { get; }

    /// <summary>The SQL of a text that changes when another server, or a replica, takes over.</summary>
    string Identity { get; }

    /// <summary>The SQL that is 1 if commits of this connection are durable when they return.</summary>
    string IsDurable { get; }

    /// <summary>The SQL behind a query that locks what it reads.</summary>
    string ForUpdate { get; }

    /// <summary>The SQL behind a query whose rows nobody may change before the end of the transaction. Others may read them in the same way.</summary>
    string ForShare { get; }

    /// <summary>As <see cref="ForUpdate"/>, without the rows that others have locked.</summary>
    string SkipLocked { get; }

    /// <summary>The SQL of a text with its ASCII letters in lower case, whatever the collation.</summary>
    string LowerCase(string text);

    /// <summary>The SQL of a column by whose index a query should not look, since that would have to sort what it finds.</summary>
    string WithoutIndex(string column);

    /// <summary>The SQL of rows that the parameter <c>@rows</c> has as JSON.</summary>
    /// <param name="columns">Names and types, such as <c>send_id bigint, problem text</c>.</param>
    string Rows(string columns);

    /// <summary>A connection whose commits are durable when they return.</summary>
    Task<DbConnection> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Begins a transaction that will write.</summary>
    Task<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Waits for a turn to write, if there can be one writer only.</summary>
    Task<IDisposable?> EnterWriteAsync(CancellationToken cancellationToken);

    /// <summary>Runs an upgrade of the schema while no other process does.</summary>
    Task UpgradeAloneAsync(Func<CancellationToken, Task> upgrade, CancellationToken cancellationToken);

    /// <returns>The upgrade of our tables.</returns>
    DbUp.Builder.UpgradeEngineBuilder DeployChanges();

    /// <summary>Takes the place of the one worker, if there can be only one.</summary>
    /// <exception cref="InvalidOperationException">Another process has it.</exception>
    IDisposable? EnterWorker();
}
