using System.Threading.RateLimiting;

namespace Shop;

internal static class RateLimits
{
    /// <summary>The limit for each address, so that nobody sends to a list of numbers. Behind a proxy, add UseForwardedHeaders.</summary>
    public const string PerAddress = nameof(PerAddress);

    public static void AddRateLimits(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(PerAddress, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new() { PermitLimit = 20, Window = TimeSpan.FromMinutes(1) }));
    });
}
