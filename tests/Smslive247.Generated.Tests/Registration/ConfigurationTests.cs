using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Smslive247.Registration;
using Smslive247.V4;

namespace Smslive247.Tests.Registration;

[Trait("Category", "Culture")]
public class ConfigurationTests
{
    [Fact]
    public void AddSmslive247_Section_SetsEachOption()
    {
        var options = Bind(new()
        {
            ["ApiKey"] = "MA-1",
            ["BaseAddress"] = "http://sms.example/api-root",
            ["AllowInsecureHttp"] = "true",
            ["AttemptTimeout"] = "00:00:05",
            ["CallTimeout"] = "00:00:50",
            ["MaxRetries"] = "5",
            ["RetryDelay"] = "00:00:00.1",
            ["MaxRetryDelay"] = "00:00:08",
            ["RetryRateLimitedSends"] = "false",
            ["PooledConnectionLifetime"] = "00:01:00",
            ["MaxResponseBytes"] = "1024",
            ["AssumedUtcOffset"] = "-02:30",
        });

        Assert.Equal("MA-1", options.ApiKey);
        Assert.Equal("http://sms.example/api-root", options.BaseAddress.ToString());
        Assert.True(options.AllowInsecureHttp);
        Assert.Equal(TimeSpan.FromSeconds(5), options.AttemptTimeout);
        Assert.Equal(TimeSpan.FromSeconds(50), options.CallTimeout);
        Assert.Equal(5, options.MaxRetries);
        Assert.Equal(TimeSpan.FromMilliseconds(100), options.RetryDelay);
        Assert.Equal(TimeSpan.FromSeconds(8), options.MaxRetryDelay);
        Assert.False(options.RetryRateLimitedSends);
        Assert.Equal(TimeSpan.FromMinutes(1), options.PooledConnectionLifetime);
        Assert.Equal(1024, options.MaxResponseBytes);
        Assert.Equal(new TimeSpan(-2, -30, 0), options.AssumedUtcOffset);
        Assert.Same(TimeProvider.System, options.TimeProvider);
    }

    [Fact]
    public void AddSmslive247_SectionWithTheKeyAlone_LeavesTheDefaults()
    {
        var options = Bind(new() { ["ApiKey"] = "MA-1" });

        Assert.Equal("https://api.smslive247.com/", options.BaseAddress.ToString());
        Assert.False(options.AllowInsecureHttp);
        Assert.Equal(TimeSpan.FromSeconds(30), options.AttemptTimeout);
        Assert.Equal(TimeSpan.FromSeconds(100), options.CallTimeout);
        Assert.Equal(3, options.MaxRetries);
        Assert.Equal(TimeSpan.FromMilliseconds(200), options.RetryDelay);
        Assert.Equal(TimeSpan.FromSeconds(30), options.MaxRetryDelay);
        Assert.True(options.RetryRateLimitedSends);
        Assert.Equal(TimeSpan.FromMinutes(5), options.PooledConnectionLifetime);
        Assert.Null(options.MaxResponseBytes);
        Assert.Equal(TimeSpan.FromHours(1), options.AssumedUtcOffset);
        Assert.Null(options.ApiKeyProvider);
    }

    // The code reads each option by name: this finds a forgotten one.
    [Fact]
    public void Names_OfTheOptionsThatASectionSets_AreAllButCode() => Assert.Equal(
        typeof(Smslive247Options).GetProperties().Where(option => !typeof(Delegate).IsAssignableFrom(option.PropertyType) && option.Name is not ("LoggerFactory" or "TimeProvider")).Select(option => option.Name).Order(),
        OptionsBinder.Names.Order());

    [Theory]
    [InlineData("MaxRetries", "many")]
    [InlineData("MaxRetries", "")]
    [InlineData("AttemptTimeout", "soon")]
    [InlineData("AttemptTimeout", "10")]
    [InlineData("RetryDelay", "1")]
    [InlineData("AssumedUtcOffset", "8")]
    [InlineData("AllowInsecureHttp", "yes")]
    [InlineData("MaxResponseBytes", "3000000000")]
    [InlineData("BaseAddress", "http://[")]
    public void AddSmslive247_ValueThatCannotBeRead_NamesItAndQuotesNothing(string name, string value)
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => Bind(new() { ["ApiKey"] = "MA-1", [name] = value }));

        Assert.StartsWith($"The configuration value Smslive247:{name} cannot be read.", thrown.Message, StringComparison.Ordinal);
        Assert.True(value.Length == 0 || !thrown.Message.Contains(value, StringComparison.Ordinal), thrown.Message);
    }

    [Theory]
    [InlineData("10.00:00:00")]
    [InlineData("24:00:00")]
    public void AddSmslive247_TimeAboveADay_IsRejectedWithTheForm(string value)
    {
        var thrown = Assert.Throws<OptionsValidationException>(() => Bind(new() { ["ApiKey"] = "MA-1", ["CallTimeout"] = value }));

        Assert.Contains("Smslive247Options.CallTimeout is ", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("00:00:30", thrown.Message, StringComparison.Ordinal);
    }

    // A misspelt BaseAddress would send the real key to the real service.
    [Theory]
    [InlineData("BaseAdress")]
    [InlineData("ApiKeyProvider")]
    [InlineData("TimeProvider")]
    [InlineData("BaseAdress:Uri", "BaseAdress")]
    [InlineData("BaseAddress:Uri", "BaseAddress")]
    [InlineData("Retries:MaxRetries", "Retries")]
    public void AddSmslive247_UnknownName_IsNamedWithTheKnownOnes(string name, string? named = null)
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => Bind(new() { ["ApiKey"] = "MA-1", [name] = "a-value" }));

        Assert.StartsWith($"The configuration has Smslive247:{named ?? name}, which is no option", thrown.Message, StringComparison.Ordinal);
        Assert.All(OptionsBinder.Names, known => Assert.Contains(known, thrown.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("a-value", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AddSmslive247_OtherCaseAndSectionsOfAccounts_AreAccepted()
    {
        var options = Bind(new() { ["APIKEY"] = "MA-1", ["maxretries"] = "1", ["shop:ApiKey"] = "MA-2", ["shop:MaxRetries"] = "7" });

        Assert.Equal(("MA-1", 1), (options.ApiKey, options.MaxRetries));
    }

    // UseSetting of WebApplicationFactory gives each section the value "".
    [Fact]
    public void AddSmslive247_SectionOfAnAccountWithAnEmptyValue_IsAccepted() =>
        Assert.Equal("MA-1", Bind(new() { ["ApiKey"] = "MA-1", ["shop"] = "", ["shop:ApiKey"] = "MA-2" }).ApiKey);

    [Fact]
    public void AddSmslive247_SectionOfAnAccountWithAnUnknownName_IsRejected()
    {
        var services = new ServiceCollection();
        services.AddSmslive247("shop", new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Smslive247:shop:ApiKey"] = "MA-1", ["Smslive247:shop:BaseAdress"] = "http://localhost" })
            .Build().GetSection("Smslive247:shop"));
        using var provider = services.BuildServiceProvider();

        var thrown = Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<IOptionsMonitor<Smslive247Options>>().Get("shop"));

        Assert.Contains("Smslive247:shop:BaseAdress", thrown.Message, StringComparison.Ordinal);
    }

    // The root has the names of everything, such as all environment variables.
    [Fact]
    public void AddSmslive247_RootOfAConfiguration_MayHaveOtherNames()
    {
        var services = new ServiceCollection();
        services.AddSmslive247(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["ApiKey"] = "MA-1", ["PATH"] = "/bin", ["Logging:LogLevel:Default"] = "Debug" }).Build());
        using var provider = services.BuildServiceProvider();

        Assert.Equal("MA-1", provider.GetRequiredService<IOptions<Smslive247Options>>().Value.ApiKey);
    }

    [Fact]
    public void AddSmslive247_SectionThatChanges_ChangesTheOptions()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["ApiKey"] = "MA-1", ["maxretries"] = " 1 " }).Build();
        var services = new ServiceCollection();
        services.AddSmslive247(configuration);
        using var provider = services.BuildServiceProvider();
        var options = provider.GetRequiredService<IOptionsMonitor<Smslive247Options>>();
        var before = options.CurrentValue.MaxRetries;

        configuration["MaxRetries"] = "2";
        configuration.Reload();

        Assert.Equal((1, 2), (before, options.CurrentValue.MaxRetries));
    }

    // A client reads its options once: a key never changes during a call.
    [Fact]
    public async Task Client_OptionsChangedAfterItWasMade_ChangesNothing()
    {
        using var handler = new StubHandler((request, _) =>
        {
            Assert.Equal("Bearer before", request.Headers.Authorization!.ToString());
            return Task.FromResult(StubHandler.Response(HttpStatusCode.OK, """{"data":{"messageID":"m1"}}"""));
        });
        var options = new Smslive247Options { ApiKey = "before", BaseAddress = new("https://before.example/a") };
        using var client = new Smslive247Client(options, handler);

        (options.ApiKey, options.BaseAddress, options.AttemptTimeout, options.MaxResponseBytes) = ("after", new("https://after.example"), TimeSpan.Zero, 1);
        options.ApiKeyProvider = _ => throw new InvalidOperationException();
        await client.Messages.GetAsync("m1");

        Assert.Equal(["GET /a/api/v4/sms/m1"], handler.Requests);
    }

    private static Smslive247Options Bind(Dictionary<string, string?> values)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(values.ToDictionary(pair => $"Smslive247:{pair.Key}", pair => pair.Value))
            .Build();
        var services = new ServiceCollection();
        services.AddSmslive247(configuration.GetSection("Smslive247"));
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<Smslive247Options>>().Value;
    }
}
