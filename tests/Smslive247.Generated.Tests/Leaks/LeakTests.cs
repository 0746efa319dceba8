namespace Smslive247.Tests.Leaks;

/// <summary>With every fault, no telemetry contains the key, a whole phone number or the text of a message.</summary>
[Trait("Category", "Culture")]
public abstract class LeakTests(ApiVersion version)
{
    public static IEnumerable<object[]> Faults =>
        FaultTable.All(ApiVersion.V4, new StubTime()).Concat(Secrets.Echoes).Where(IsOverForEveryCall).Select(fault => new object[] { fault.Name });

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Calls_AnyFault_EmitNoSecret(string name)
    {
        var time = new StubTime();
        var fault = FaultTable.All(version, time).Concat(Secrets.Echoes).Single(row => row.Name == name);
        await using var server = new FaultServer(version, fault);
        using var emissions = new Emissions();
        await using var provider = Provide(server.Options(time), emissions);
        using var client = version.From(provider);

        foreach (var call in client.CallsWith(Secrets.Number, Secrets.Text))
        {
            if (await call().WaitAsync(TimeSpan.FromSeconds(60)).FailureAsync() is { } failure)
            {
                Assert.IsAssignableFrom<Smslive247Exception>(failure);
                emissions.Add($"message {failure.Message}");
                emissions.Add($"exception {failure}");
            }
        }

        Assert.All(
            ["span Smslive247 Messages_Send ", $"span Smslive247 POST /api/{version}/sms ", "log Call", "measurement smslive247.client.attempt.duration "],
            start => Assert.Contains(emissions.Texts, text => text.StartsWith(start, StringComparison.Ordinal)));
        Assert.DoesNotContain(emissions.Texts, text => Secrets.All.Any(secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>This DELETE waits for a body too, and the faults with silence after the headers do not advance the clock.</summary>
    private static bool IsOverForEveryCall(Fault fault) => fault.Name == "silence" || !fault.Name.Contains("silence", StringComparison.Ordinal);

    private static ServiceProvider Provide(Smslive247Options from, Emissions emissions)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(emissions));
        services.AddSmslive247(options =>
        {
            (options.ApiKey, options.BaseAddress, options.TimeProvider) = (Secrets.Key, from.BaseAddress, from.TimeProvider);
            (options.MaxRetries, options.MaxResponseBytes) = (1, from.MaxResponseBytes);
            (options.AttemptTimeout, options.CallTimeout) = (from.AttemptTimeout, from.CallTimeout);
        });
        return services.BuildServiceProvider();
    }
}

public sealed class V4LeakTests() : LeakTests(ApiVersion.V4);

public sealed class V5LeakTests() : LeakTests(ApiVersion.V5);
