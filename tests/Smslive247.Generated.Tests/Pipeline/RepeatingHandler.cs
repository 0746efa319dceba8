namespace Smslive247.Tests;

/// <summary>The simplest of retry policies, and a dangerous one.</summary>
internal sealed class RepeatingHandler : DelegatingHandler
{
    /// <summary>A container whose clients have this policy, and send to a stub.</summary>
    public static ServiceProvider ProvideClients(StubHandler stub, int maxRetries) => ProvideClients(stub, maxRetries, () => new RepeatingHandler());

    public static ServiceProvider ProvideClients(StubHandler stub, int maxRetries, Func<DelegatingHandler> hostHandler)
    {
        var services = new ServiceCollection();
        services.AddSmslive247(options =>
            (options.ApiKey, options.MaxRetries, options.RetryDelay) = ("test-key", maxRetries, TimeSpan.FromTicks(1)))
            .AddHttpMessageHandler(hostHandler)
            .ConfigurePrimaryHttpMessageHandler(() => stub);
        return services.BuildServiceProvider();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken);
        }
        catch (HttpRequestException)
        {
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
