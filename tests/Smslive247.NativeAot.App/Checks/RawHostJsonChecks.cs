using System.Diagnostics.CodeAnalysis;

namespace Smslive247.NativeAot;

/// <summary>Calls by path with types of the host.</summary>
internal static class RawHostJsonChecks
{
    public static async Task RunAsync(CheckRun run)
    {
        using var client = new Smslive247Client(Clients.Options(run.Server));
        await run.RunAsync("raw without reflection", () => WithoutReflectionAsync(run, client.Raw));
        await run.RunAsync("raw with reflection", () => WithReflectionAsync(run, client.Raw));
    }

    private static async Task WithoutReflectionAsync(CheckRun run, IRawClient raw)
    {
        var request = new Smslive247RawRequest(HttpMethod.Post, "api/v5/wallets");
        request.SetBody(new JRaw("""{"price": 1.10}"""));
        run.Server.Prepare("""{"Name":"Ada","Visits":3}""");
        var result = await raw.SendAsync(request);

        run.Equal("body", """{"price": 1.10}""", run.Server.TakeRequest().Body);
        run.Equal("Read with a description of the type", new OwnDto("Ada", 3), result.Read(HostJsonContext.Default.OwnDto));
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The check expects the exception.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "The check expects the exception.")]
    private static async Task WithReflectionAsync(CheckRun run, IRawClient raw)
    {
        run.Server.Prepare("{}");
        var request = new Smslive247RawRequest(HttpMethod.Post, "api/v5/wallets") { Body = new OwnDto("Ada", 3) };
        var exception = await CheckRun.CatchAsync<NotSupportedException>(() => raw.SendAsync(request));

        run.Equal("exception", typeof(NotSupportedException), exception.GetType());
    }
}
