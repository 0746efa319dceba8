using Smslive247;
using Smslive247.V5;

/// <summary>
/// The client of the program, at the address of the sandbox. In the global namespace, it precedes the type of this name that the program
/// imports, so that the program needs no change.
/// </summary>
internal sealed class Smslive247Client(string key) : IDisposable
{
    private readonly Smslive247.V5.Smslive247Client client = new(new Smslive247Options
    {
        ApiKey = key,
        BaseAddress = new(Environment.GetEnvironmentVariable("SMSLIVE247_ADDRESS")!),
    });

    public IMessagesClient Messages => client.Messages;

    public void Dispose() => client.Dispose();
}
