namespace Smslive247.Tests;

internal static class RegistrationOfAKey
{
    public static IServiceCollection AddSmslive247Key(this IServiceCollection services, string key)
    {
        services.AddSmslive247(options => options.ApiKey = key);
        return services;
    }
}
