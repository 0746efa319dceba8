using System.Diagnostics.Metrics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Smslive247.V4;

namespace Smslive247.Tests.Registration;

public class AddSmslive247Tests
{
    private const string Message = """{"data":{"messageID":"m1"}}""";

    // By reflection, so that a version without a registration fails.
    public static TheoryData<Type> Roots =>
        [.. typeof(Smslive247Options).Assembly.GetExportedTypes().Where(type => type.Name == nameof(ISmslive247Client))];

    public static TheoryData<Type> Clients =>
        [.. Roots.Cast<object[]>().Select(row => (Type)row[0]).SelectMany(root => PartsOf(root).Select(part => part.PropertyType).Append(root)), typeof(IRawClient)];

    [Theory]
    [MemberData(nameof(Clients))]
    public void AddSmslive247_EachClient_ResolvesAsASingleton(Type client)
    {
        using var provider = new ServiceCollection().AddSmslive247Key("key").BuildServiceProvider(validateScopes: true);
        using var scope = provider.CreateScope();

        Assert.Same(provider.GetRequiredService(client), scope.ServiceProvider.GetRequiredService(client));
    }

    [Theory]
    [MemberData(nameof(Roots))]
    public void AddSmslive247_Parts_AreThoseOfTheWhole(Type root)
    {
        using var provider = new ServiceCollection().AddSmslive247Key("key").BuildServiceProvider();

        var whole = provider.GetRequiredService(root);

        Assert.Equal(ApiVersion.All.Count, Roots.Count);
        Assert.NotEmpty(PartsOf(root));
        Assert.All(PartsOf(root), part => Assert.Same(part.GetValue(whole), provider.GetRequiredService(part.PropertyType)));
    }

    private static IEnumerable<PropertyInfo> PartsOf(Type root) => root.GetProperties().Where(part => part.PropertyType != typeof(IRawClient));

    // On .NET Framework, AddHttpClient registers no IMeterFactory and no filter that needs it: no client could be resolved there.
    [Fact]
    public async Task GetAsync_ContainerWithoutMeterFactory_IsMeasuredByTheSharedMeter()
    {
        using var handler = new StubHandler(CannedResponses.Success);
        var services = new ServiceCollection();
        services.AddSmslive247(options => (options.ApiKey, options.BaseAddress) = ("key", new Uri("https://no-factory.example"))).ConfigurePrimaryHttpMessageHandler(() => handler);
        services.Remove(services.Single(service => service.ImplementationType?.Name == "MetricsFactoryHttpMessageHandlerFilter"));
        using var provider = services.RemoveAll<IMeterFactory>().BuildServiceProvider();
        using var calls = new MetricCollector<double>(null, "Smslive247", "messaging.client.operation.duration");

        await provider.GetRequiredService<IMessagesClient>().GetAsync("m1");

        Assert.Single(handler.Requests);
        Assert.Single(calls.GetMeasurementSnapshot(), call => Equals(call.Tags["server.address"], "no-factory.example"));
    }

    // Vonage #573: a handler for each request ran the machine out of ports.
    [Fact]
    public async Task AddSmslive247_AllClients_ShareOneHandler()
    {
        var account = CannedResponses.Status(HttpStatusCode.OK, """{"data":{"accountID":"a"}}""");
        using var handler = new StubHandler(CannedResponses.Success, account);
        var handlers = 0;
        var services = new ServiceCollection();
        services.AddSmslive247(options => options.ApiKey = "key").ConfigurePrimaryHttpMessageHandler(() =>
        {
            handlers++;
            return handler;
        });
        using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IMessagesClient>().GetAsync("m1");
        await provider.GetRequiredService<IAccountsClient>().GetAsync("self");

        Assert.Equal(1, handlers);
        Assert.Equal(["GET /api/v4/sms/m1", "GET /api/v4/accounts/self"], handler.Requests);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("shop")]
    public void AddSmslive247_CalledTwice_AddsToTheOptionsOnly(string? name)
    {
        var services = new ServiceCollection();
        Add();
        var once = services.ToArray();

        Add();

        Assert.All(services.Except(once), added => Assert.Equal("IConfigureOptions`1", added.ServiceType.Name));

        void Add() => _ = name is null ? services.AddSmslive247(_ => { }) : services.AddSmslive247(name, _ => { });
    }

    // The second call used to replace the caller's handler with that of the library.
    [Fact]
    public async Task AddSmslive247_CalledTwice_KeepsTheCallersHandlerAndSendsEachRequestOnce()
    {
        using var handler = new StubHandler(HttpStatusCode.OK, Message);
        var services = new ServiceCollection();
        services.AddSmslive247(options => options.ApiKey = "key").ConfigurePrimaryHttpMessageHandler(() => handler);
        services.AddSmslive247(options => options.BaseAddress = new("https://sms.example/second"));
        using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IMessagesClient>().GetAsync("m1");

        Assert.Equal(["GET /second/api/v4/sms/m1"], handler.Requests);
        Assert.Single(provider.GetServices<IMessagesClient>());
        Assert.Single(provider.GetServices<ISmslive247Client>());
    }

    [Fact]
    public void AddSmslive247_ClientAlreadyRegistered_IsKept()
    {
        using var mock = new Smslive247Client("mock");
        var services = new ServiceCollection().AddSingleton(mock.Messages).AddSingleton(mock.Raw);

        using var provider = services.AddSmslive247Key("key").BuildServiceProvider();

        Assert.Same(mock.Messages, provider.GetRequiredService<IMessagesClient>());
        Assert.Same(mock.Raw, provider.GetRequiredService<IRawClient>());
    }

    [Fact]
    public void AddSmslive247_NullOrEmpty_Throws()
    {
        var services = new ServiceCollection();

        Assert.Throws<ArgumentNullException>("services", () => ((IServiceCollection)null!).AddSmslive247(_ => { }));
        Assert.Throws<ArgumentNullException>("configure", () => services.AddSmslive247((Action<Smslive247Options>)null!));
        Assert.Throws<ArgumentNullException>("section", () => services.AddSmslive247((IConfiguration)null!));
        Assert.Throws<ArgumentNullException>("name", () => services.AddSmslive247(null!, _ => { }));
        Assert.Throws<ArgumentNullException>("configure", () => services.AddSmslive247("shop", (Action<Smslive247Options>)null!));
        Assert.Throws<ArgumentNullException>("section", () => services.AddSmslive247("shop", (IConfiguration)null!));
        Assert.Throws<ArgumentException>("name", () => services.AddSmslive247("", new ConfigurationBuilder().Build()));
        Assert.Throws<ArgumentException>("name", () => services.AddSmslive247("", _ => { }));
        Assert.Empty(services);
    }
}
