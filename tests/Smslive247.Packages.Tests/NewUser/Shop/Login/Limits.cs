using System.Threading.RateLimiting;

namespace Shop.Login;

internal static class Limits
{
    /// <summary>The name of the limit for each address, so that nobody requests passwords for a list of numbers. Behind a proxy, add UseForwardedHeaders.</summary>
    public const string PerAddress = nameof(PerAddress);

    public static void AddLogin(this IServiceCollection services)
    {
        services.AddMemoryCache().AddSingleton<PendingLogins>();
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy(PerAddress, context => RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new() { PermitLimit = 20, Window = TimeSpan.FromMinutes(1) }));
        });
    }
}
