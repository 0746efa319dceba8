namespace Smslive247.NativeAot;

/// <summary>The clients of the checks.</summary>
internal static class Clients
{
    public const string Key = "MA-native";

    public static Smslive247Options Options(LocalServer server) => new() { ApiKey = Key, BaseAddress = server.Address };

    /// <summary>A container with the clients of an account.</summary>
    public static ServiceProvider Register(Action<Smslive247Options> configure)
    {
        var services = new ServiceCollection();
        services.AddSmslive247(configure);
        return services.BuildServiceProvider();
    }
}
