using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Worker.Tests;

/// <summary>A table of reminders in a file, a sandbox, and workers in processes of their own.</summary>
internal sealed class Scene : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private readonly string file = Path.Combine(AppContext.BaseDirectory, $"{Guid.NewGuid():N}.db");
    private readonly List<Process> workers = [];

    private Scene(Smslive247Sandbox sandbox) => Sandbox = sandbox;

    public Smslive247Sandbox Sandbox { get; }

    public static async Task<Scene> StartAsync(int reminders)
    {
        var scene = new Scene(await Smslive247Sandbox.StartAsync(options => options.ApproveSenderIds = true));
        await scene.RunAsync("unfinished"); // Creates the table.
        for (var id = 1; id <= reminders; id++)
        {
            scene.Execute($"INSERT INTO reminders (id, phone_number, text, due_at) VALUES ({id}, '{NumberOf(id)}', 'Tomorrow at 9.', 0)");
        }

        return scene;
    }

    public static string NumberOf(int id) => $"23480300{id:00000}";

    public Process StartWorker(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Worker.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            Environment =
            {
                ["Smslive247__ApiKey"] = Sandbox.Key,
                ["Smslive247__BaseAddress"] = Sandbox.Address.AbsoluteUri,
                ["ConnectionStrings__Reminders"] = $"Data Source={file}",
            },
        };
        var worker = Process.Start(start)!;
        workers.Add(worker);
        if (arguments is not ["unfinished"])
        {
            worker.BeginOutputReadLine(); // A full pipe would stop it.
        }

        return worker;
    }

    /// <summary>Runs a command of the worker to its end.</summary>
    public async Task<string[]> RunAsync(string command)
    {
        var worker = StartWorker(command);
        var output = await worker.StandardOutput.ReadToEndAsync();
        await worker.WaitForExitAsync();
        Assert.Equal(0, worker.ExitCode);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public async Task WaitUntilAsync(Func<bool> condition)
    {
        for (var watch = Stopwatch.StartNew(); !condition(); await Task.Delay(10))
        {
            Assert.True(watch.Elapsed < Limit, "The condition did not come true.");
        }
    }

    /// <summary>Stops the worker as a host does, so that its send in flight completes.</summary>
    public async Task StopAsync()
    {
        using var signal = Process.Start("kill", $"-TERM {workers[^1].Id}");
        await workers[^1].WaitForExitAsync();
    }

    public static async Task KillAsync(Process worker)
    {
        worker.Kill();
        await worker.WaitForExitAsync();
    }

    /// <summary>The ids of the reminders in a state.</summary>
    public int[] In(string state) => Where($"state = '{state}'");

    /// <summary>The ids of the reminders that meet a condition of SQL.</summary>
    public int[] Where(string condition)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT id FROM reminders WHERE {condition} ORDER BY id";
        using var rows = command.ExecuteReader();
        var ids = new List<int>();
        while (rows.Read())
        {
            ids.Add(rows.GetInt32(0));
        }

        return [.. ids];
    }

    public void Execute(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var worker in workers)
        {
            await KillAsync(worker);
            worker.Dispose();
        }

        await Sandbox.DisposeAsync();
        File.Delete(file);
    }

    // Not pooled, so that the file can be deleted.
    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }
}
