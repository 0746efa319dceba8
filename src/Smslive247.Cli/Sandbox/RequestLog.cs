using System.Threading.Channels;
using Smslive247.Sandbox;

namespace Smslive247.Cli.Sandbox;

/// <summary>Writes a line for each request, with the reason of an error, and without its data: the template of the path, and no number, text or id.</summary>
/// <param name="output">The output.</param>
/// <param name="time">The clock, for its time zone.</param>
/// <param name="isVerbose">Whether the lines have data.</param>
internal sealed class RequestLog(CommandOutput output, TimeProvider time, bool isVerbose)
{
    private readonly Channel<SandboxRequest> requests = Channel.CreateUnbounded<SandboxRequest>(new() { SingleReader = true });

    /// <summary>Called by the threads of the sandbox, which do not wait for the terminal.</summary>
    public void Add(SandboxRequest request) => requests.Writer.TryWrite(request);

    public void Complete() => requests.Writer.TryComplete();

    /// <summary>Writes the lines until <see cref="Complete"/>.</summary>
    public async Task WriteAsync(Smslive247Sandbox sandbox)
    {
        var messages = isVerbose ? new AcceptedMessages(sandbox, output) : null;
        await foreach (var request in requests.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            Write(request);
            messages?.WriteNew();
        }
    }

    private void Write(SandboxRequest request)
    {
        var path = isVerbose ? request.PathAndQuery : request.PathTemplate ?? "(a path that the documents do not have)";
        var milliseconds = Math.Round(request.Duration.TotalMilliseconds, 1);
        var local = TimeZoneInfo.ConvertTime(request.Date, time.LocalTimeZone);
        output.Write(
            new { Event = "request", Time = local, request.Method, Path = path, request.OperationId, request.Status, Milliseconds = milliseconds, request.Problem },
            people => people.Write(new Paragraph()
                .Append(local.ToString("HH:mm:ss  ", CultureInfo.InvariantCulture))
                .Append(request.Status?.ToString(CultureInfo.InvariantCulture) ?? "---", StyleOf(request.Status))
                .Append(string.Create(CultureInfo.InvariantCulture, $"  {request.Method,-6} {Screen.Clean(path)}  {milliseconds} ms{(request.Problem is { } problem ? $"  {Screen.Clean(problem)}" : "")}\n"))));
    }

    private static Style StyleOf(int? status) => new(status switch
    {
        >= 200 and < 300 => Color.Green,
        >= 400 and < 500 => Color.Yellow,
        _ => Color.Red,
    });
}
