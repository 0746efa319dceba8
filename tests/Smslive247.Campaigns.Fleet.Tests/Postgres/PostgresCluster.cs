using System.Net.Sockets;
using Npgsql;

namespace Smslive247.Campaigns.Fleet.Tests.Postgres;

/// <summary>A cluster of PostgreSQL of the tests' own: in a temporary folder, on a free port of loopback.</summary>
public sealed class PostgresCluster : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("campaigns-pg-").FullName;
    private readonly int port = FreePort();
    private int databases;

    /// <summary>For tests whose classes do not receive it.</summary>
    public static PostgresCluster Current { get; private set; } = null!;

    private string Data => Path.Combine(folder, "data");

    public Task InitializeAsync()
    {
        // The server refuses root, and another user must be able to enter the folder.
        Run("/bin/chmod", "777", folder);
        RunServer("initdb", "-D", Data, "-U", "fleet", "-A", "trust", "-E", "UTF8", "--no-instructions");
        File.AppendAllText(Path.Combine(folder, "server.log"), "");
        Run("/bin/chmod", "666", Path.Combine(folder, "server.log"));
        Start();
        Current = this;
        return Task.CompletedTask;
    }

    public Task DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        Stop("immediate");
        Run("/bin/rm", "-rf", folder);
        return Task.CompletedTask;
    }

    /// <returns>The connection string of a new database.</returns>
    /// <param name="setting">A setting of the database, if it has one.</param>
    /// <param name="options">Options of <c>create database</c>.</param>
    public async Task<string> CreateDatabaseAsync(string? setting = null, string options = "")
    {
        var name = $"fleet{Interlocked.Increment(ref databases)}";
        await ExecuteAsync($"create database {name} {options}");
        if (setting is not null)
        {
            await ExecuteAsync($"alter database {name} set {setting}");
        }

        return ConnectionString(name);
    }

    /// <summary>Replaces a database with a copy of another one. Sessions of both end.</summary>
    public async Task CopyDatabaseAsync(string from, string to)
    {
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync($"drop database if exists {to} with (force)");
        await ExecuteAsync($"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{from}'");
        await ExecuteAsync($"create database {to} template {from}");
    }

    public void Start() => Start(Data, port);

    /// <param name="mode"><c>fast</c> ends sessions, <c>immediate</c> is a crash.</param>
    public void Stop(string mode) => Stop(Data, mode);

    /// <summary>Writes a dump of a database, which may be in use.</summary>
    public string Dump(string database)
    {
        var file = Path.Combine(folder, $"{database}.dump");
        RunServer("pg_dump", "-h", "127.0.0.1", "-p", $"{port}", "-U", "fleet", "-Fc", "-f", file, database);
        return file;
    }

    /// <summary>Replaces a database with a dump of it, as an administrator does: sessions end, and a new database has the name.</summary>
    public async Task RestoreAsync(string database, string dump)
    {
        await ExecuteAsync($"drop database {database} with (force)");
        await ExecuteAsync($"create database {database}");
        RunServer("pg_restore", "-h", "127.0.0.1", "-p", $"{port}", "-U", "fleet", "--single-transaction", "-d", database, dump);
        NpgsqlConnection.ClearAllPools();
    }

    /// <summary>A replica, which receives what the cluster writes until it is stopped.</summary>
    public PostgresReplica CreateReplica()
    {
        var replica = new PostgresReplica(this, Path.Combine(folder, "replica"), FreePort());
        RunServer("pg_basebackup", "-h", "127.0.0.1", "-p", $"{port}", "-U", "fleet", "-D", replica.Data, "-R", "-X", "stream", "-c", "fast");
        Start(replica.Data, replica.Port);
        return replica;
    }

    internal void Start(string data, int at) => RunServer("pg_ctl", "-D", data, "-w", "-t", "60", "-l", Path.Combine(folder, "server.log"), "-o", $"-p {at} -k {folder} -c listen_addresses=127.0.0.1 -c max_connections=200", "start");

    internal static void Stop(string data, string mode) => RunServer("pg_ctl", "-D", data, "-w", "-m", mode, "stop");

    /// <summary>It begins another timeline.</summary>
    internal static void Promote(string data) => RunServer("pg_ctl", "-D", data, "-w", "promote");

    internal int Port => port;

    internal static void Delete(string path) => Run("/bin/rm", "-rf", path);

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private string ConnectionString(string database) => $"Host=127.0.0.1;Port={port};Username=fleet;Database={database};Maximum Pool Size=20;Timeout=5";

    private static string Folder { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").OrderBy(path => int.TryParse(Path.GetFileName(path), out var version) ? version : 0).Select(path => Path.Combine(path, "bin")).Last()
        : throw new InvalidOperationException("PostgreSQL is not installed: apt-get install postgresql.");

    private static void RunServer(string program, params string[] arguments)
    {
        var path = Path.Combine(Folder, program);
        if (Environment.UserName == "root")
        {
            Run("/sbin/runuser", ["-u", "postgres", "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        // Without redirection: the server would inherit it, and keep it open.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/null", program, .. arguments]) { WorkingDirectory = "/" })!;
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{Path.GetFileName(program)} {string.Join(' ', arguments)} exited with {process.ExitCode}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
