namespace Smslive247.Tests;

/// <summary>Options that lead a client to a stub.</summary>
internal static class StubOptions
{
    extension(StubService service)
    {
        public Smslive247Options Options => To(service.Address);
    }

    extension(RawServer server)
    {
        public Smslive247Options Options => To(server.Address);
    }

    private static Smslive247Options To(Uri address) => new() { ApiKey = "test-key", BaseAddress = address, MaxRetries = 0 };
}
