using System.Runtime.InteropServices;

namespace Smslive247.Campaigns.Fleet.Tests.Fleet;

/// <summary>A worker in a process of its own.</summary>
internal sealed partial class WorkerProcess : IDisposable
{
    private const int SigKill = 9;
    private const int SigTerm = 15;
    private const int SigCont = 18;
    private const int SigStop = 19;

    // Where it was built: its copy beside the tests lacks what the tests have of ASP.NET Core.
    private static readonly string Program = typeof(WorkerSettings).Assembly.Location.Replace("Smslive247.Campaigns.Fleet.Tests", "Smslive247.Campaigns.Fleet.Worker", StringComparison.Ordinal);

    private readonly Process process;
    private readonly List<string> lines = [];

    private WorkerProcess(Process process) => this.process = process;

    public int Id => process.Id;

    public bool HasExited => process.HasExited;

    public int ExitCode => process.ExitCode;

    /// <summary>What it has written so far.</summary>
    public string Output
    {
        get
        {
            lock (lines)
            {
                return string.Join('\n', lines);
            }
        }
    }

    /// <summary>Starts a worker, without waiting for it.</summary>
    public static WorkerProcess Start(WorkerSettings settings)
    {
        var start = new ProcessStartInfo("dotnet", [Program]) { RedirectStandardOutput = true, RedirectStandardError = true };
        settings.Write(start.Environment);

        // Two cores: each process would start with threads and heaps for more.
        start.Environment["DOTNET_gcServer"] = "0";
        var worker = new WorkerProcess(new() { StartInfo = start });
        worker.process.OutputDataReceived += (_, line) => worker.Add(line.Data);
        worker.process.ErrorDataReceived += (_, line) => worker.Add(line.Data);
        worker.process.Start();
        worker.process.BeginOutputReadLine();
        worker.process.BeginErrorReadLine();
        return worker;
    }

    public Task WaitForAsync(string text, TimeSpan? limit = null) => WaitUntilAsync(() => Output.Contains(text, StringComparison.Ordinal), text, limit);

    public Task WaitForExitAsync() => process.WaitForExitAsync().WaitAsync(Wait.Limit);

    /// <summary>Waits until it has stopped itself.</summary>
    public Task WaitForFreezeAsync() => WaitUntilAsync(() => File.ReadAllText($"/proc/{process.Id}/stat").Split(") ")[1].StartsWith('T'), "the freeze");

    public void Kill() => Signal(SigKill);

    public void Terminate() => Signal(SigTerm);

    public void Freeze() => Signal(SigStop);

    public void Thaw() => Signal(SigCont);

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
            process.WaitForExit();
        }

        process.Dispose();
    }

    private async Task WaitUntilAsync(Func<bool> condition, string expected, TimeSpan? limit = null)
    {
        for (var watch = Stopwatch.StartNew(); !condition();)
        {
            Assert.True(watch.Elapsed < (limit ?? Wait.Limit) && !process.HasExited, $"Exited, or not in time: {expected}\n{Output}");
            await Task.Delay(20, CancellationToken.None);
        }
    }

    private void Signal(int signal) => Assert.Equal(0, Kill(process.Id, signal));

    private void Add(string? line)
    {
        lock (lines)
        {
            lines.Add(line ?? "");
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);
}
