using System.Net.Sockets;

namespace Smslive247.Cli.Tests.Send;

/// <summary>Ctrl-C while an SMS is being sent.</summary>
public sealed class StopTests
{
    private static readonly string[] Send = ["send", "--to", "08031234567", "--from", "Sandbox", "--text", "Your order 1047 is on its way.", "--yes"];

    [Fact]
    public async Task Send_StoppedBeforeTheResponse_IsInDoubt()
    {
        await using var shell = await Shell.StartAsync();
        using var stop = new CancellationTokenSource();
        await using var service = RawServer.Repeating(async connection =>
        {
            await connection.TryReadRequestAsync();
            await stop.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, connection.Stop);
        });
        shell.Variables["SMSLIVE247_BASE_ADDRESS"] = service.Address.AbsoluteUri;

        var result = await shell.RunAsync(stop.Token, Send);

        Assert.Equal(ExitCode.InDoubt, result.Code);
        Assert.StartsWith("Stopped before the response of the service. It may have been sent.\n", result.Error, StringComparison.Ordinal);
    }

    // The handshake of TLS never ends, so that no request can have left.
    [Fact]
    public async Task Send_StoppedWhileConnecting_SentNothing()
    {
        await using var shell = await Shell.StartAsync();
        using var stop = new CancellationTokenSource();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        shell.Variables["SMSLIVE247_BASE_ADDRESS"] = $"https://{listener.LocalEndpoint}/";

        var sending = shell.RunAsync(stop.Token, Send);
        using var connection = await listener.AcceptTcpClientAsync();
        await stop.CancelAsync();
        var result = await sending;

        Assert.Equal((ExitCode.Stopped, "Stopped. Nothing was sent.\n"), (result.Code, result.Error));
    }

    [Fact]
    public async Task Send_StoppedAtTheQuestion_SentNothing()
    {
        await using var shell = await Shell.StartAsync();
        using var stop = new CancellationTokenSource();
        using var keyboard = new SilentKeyboard(stop.Cancel);
        shell.Keyboard = keyboard;

        var result = await shell.RunAsync(stop.Token, Send[..^1]);

        Assert.Equal((ExitCode.Stopped, "Stopped. Nothing was sent.\n", 0L), (result.Code, result.Error, shell.Sandbox.RequestCount));
    }

    [Fact]
    public async Task Balance_Stopped_StatesNothingAboutSending()
    {
        await using var shell = await Shell.StartAsync(options => options.Latency = TimeSpan.FromMinutes(1));
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));

        var result = await shell.RunAsync(stop.Token, "balance");

        Assert.Equal((ExitCode.Stopped, "Stopped.\n"), (result.Code, result.Error));
    }

    /// <summary>A keyboard at which somebody presses Ctrl-C, and nothing else.</summary>
    private sealed class SilentKeyboard(Action pressCtrlC) : TextReader
    {
        private readonly ManualResetEventSlim end = new();

        public override string? ReadLine()
        {
            pressCtrlC();
            end.Wait(CancellationToken.None);
            return null;
        }

        protected override void Dispose(bool disposing)
        {
            end.Set();
            base.Dispose(disposing);
        }
    }
}
