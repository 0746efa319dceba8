using Smslive247.V5;

namespace Smslive247.Cli.Connection;

/// <summary>What a command that calls the service has at hand.</summary>
internal sealed class ServiceSession : IDisposable
{
    private readonly SendWatch watch = new();
    private readonly Smslive247Client client;

    public ServiceSession(ParseResult arguments, Surroundings surroundings, CommandOutput output)
    {
        (Arguments, Surroundings, Output, StartedAt) = (arguments, surroundings, output, surroundings.Time.GetUtcNow());
        client = new(ServiceOptions.Read(arguments, surroundings), watch.Handler);
    }

    public ISmslive247Client Client => client;

    public CommandOutput Output { get; }

    public ParseResult Arguments { get; }

    public Surroundings Surroundings { get; }

    public DateTimeOffset StartedAt { get; }

    /// <summary>Whether a call that sends is being made.</summary>
    public bool IsSending { get; set; }

    public bool MayHaveBeenSent => IsSending && watch.MayHaveBeenSent;

    public void Dispose()
    {
        client.Dispose();
        watch.Handler.Dispose();
    }
}
