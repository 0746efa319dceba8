using Smslive247.V4;

namespace Smslive247.Tests.Options;

/// <summary>Each invalid option, in the constructor. <see cref="OptionsCheckTests"/> covers the other checks.</summary>
[Trait("Category", "Culture")]
public class OptionsValidationTests
{
    private const string Key = "MA-0f8fad5b";

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Constructor_NoKey_Names(string? key) =>
        Assert.Contains("Smslive247Options.ApiKey is missing", ErrorOf(options => options.ApiKey = key), StringComparison.Ordinal);

    [Theory]
    [InlineData("MA 0f8fad5b")]
    [InlineData("MA-0f8fad5b\r\nX-Injected: 1")]
    [InlineData("MA-0f8fad5b\t")]
    [InlineData("MA-0f8fad5b\u007f")]
    [InlineData("MA-0f8fad5b\u00a0")]
    [InlineData("MA-0f8fad5b\u200b")]
    [InlineData("MA–0f8fad5b")]
    public void Constructor_KeyThatCannotStandInAHeader_NamesItWithoutShowingIt(string key)
    {
        var message = ErrorOf(options => options.ApiKey = key);

        Assert.Contains("Smslive247Options.ApiKey contains a space, a line break or another character", message, StringComparison.Ordinal);
        Assert.DoesNotContain("0f8fad5b", message, StringComparison.Ordinal);
    }

    // A program binds a section with a key and adds a provider; a test of a program with a provider sets a key.
    [Fact]
    public void ApiKey_AndProvider_TheOneSetLastCounts()
    {
        var options = new Smslive247Options { ApiKey = Key, ApiKeyProvider = _ => new("other") };
        Assert.Null(options.ApiKey);

        options.ApiKey = Key;
        Assert.Null(options.ApiKeyProvider);

        options.ApiKeyProvider = null;
        Assert.Equal(Key, options.ApiKey);
    }

    [Theory]
    [InlineData(null, "BaseAddress is missing")]
    [InlineData("api.smslive247.com", "BaseAddress is relative")]
    [InlineData("/api", "BaseAddress is")]
    [InlineData("ftp://api.smslive247.com/", "BaseAddress is not a web address")]
    [InlineData("https+http://smslive247", "BaseAddress begins with https+http:// of service discovery")]
    [InlineData("http+https://smslive247", "BaseAddress begins with https+http:// of service discovery")]
    [InlineData("http://api.smslive247.com/", "BaseAddress uses http")]
    [InlineData("http://localhost.example/", "BaseAddress uses http")]
    [InlineData("http://192.168.0.1/", "BaseAddress uses http")]
    [InlineData("https://api.smslive247.com/?key=secret", "BaseAddress has a query")]
    [InlineData("https://api.smslive247.com/#secret", "BaseAddress has a query")]
    [InlineData("https://user:secret@api.smslive247.com/", "BaseAddress has a query")]
    public void Constructor_AddressThatCannotBe_Names(string? address, string expected)
    {
        var message = ErrorOf(options => options.BaseAddress = address is null ? null! : new Uri(address, UriKind.RelativeOrAbsolute));

        Assert.Contains($"Smslive247Options.{expected}", message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost:5000/", false)]
    [InlineData("http://127.0.0.1/", false)]
    [InlineData("http://[::1]:5000/", false)]
    [InlineData("https://proxy.example/sms", false)]
    [InlineData("http://sms.internal/", true)]
    public void Constructor_AddressThatIsFine_Passes(string address, bool allowInsecureHttp)
    {
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = Key, BaseAddress = new(address), AllowInsecureHttp = allowInsecureHttp });

        Assert.NotNull(client.Messages);
    }

    public static TheoryData<string, Action<Smslive247Options>> OutOfRange => new()
    {
        { "AttemptTimeout", options => options.AttemptTimeout = TimeSpan.Zero },
        { "AttemptTimeout", options => options.AttemptTimeout = Timeout.InfiniteTimeSpan },
        { "AttemptTimeout", options => options.AttemptTimeout = TimeSpan.MaxValue },
        { "AttemptTimeout", options => options.AttemptTimeout = TimeSpan.FromDays(1) + TimeSpan.FromTicks(1) },
        { "PooledConnectionLifetime", options => options.PooledConnectionLifetime = TimeSpan.Zero },
        { "CallTimeout", options => options.CallTimeout = TimeSpan.Zero },
        { "RetryDelay", options => options.RetryDelay = TimeSpan.Zero },
        { "MaxRetryDelay", options => options.MaxRetryDelay = TimeSpan.FromTicks(-1) },
        { "MaxRetries", options => options.MaxRetries = -1 },
        { "MaxResponseBytes", options => options.MaxResponseBytes = 1_000_000_001 },
        { "MaxResponseBytes", options => options.MaxResponseBytes = 0 },
        { "AssumedUtcOffset", options => options.AssumedUtcOffset = TimeSpan.FromHours(15) },
        { "AssumedUtcOffset", options => options.AssumedUtcOffset = TimeSpan.FromHours(-15) },
        { "AssumedUtcOffset", options => options.AssumedUtcOffset = TimeSpan.FromSeconds(30) },
        { "TimeProvider", options => options.TimeProvider = null! },
    };

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void Constructor_ValueOutOfRange_NamesTheOption(string name, Action<Smslive247Options> change)
    {
        ArgumentNullException.ThrowIfNull(change);

        Assert.Contains($"Smslive247Options.{name} is ", ErrorOf(change), StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_LongestTimes_Pass()
    {
        var longest = TimeSpan.FromDays(1);

        using var client = new Smslive247Client(new Smslive247Options
        {
            ApiKey = Key,
            AttemptTimeout = longest,
            CallTimeout = longest,
            PooledConnectionLifetime = longest,
            RetryDelay = longest,
            MaxRetryDelay = longest,
        });

        Assert.NotNull(client.Messages);
    }

    [Fact]
    public void Constructor_SeveralWrongOptions_NamesAllInOneMessage()
    {
        var message = ErrorOf(WrongOptions.Spoil);

        Assert.All(WrongOptions.Names, name => Assert.Contains($"Smslive247Options.{name} ", message, StringComparison.Ordinal));
    }

    [Fact]
    public void Constructor_NullOptions_Throws()
    {
        Assert.Equal("options", Assert.Throws<ArgumentNullException>(() => new Smslive247Client((Smslive247Options)null!)).ParamName);
        Assert.Throws<ArgumentException>(() => new Smslive247Client((string)null!));
    }

    private static string ErrorOf(Action<Smslive247Options> change)
    {
        var options = new Smslive247Options { ApiKey = Key };
        change(options);
        var thrown = Assert.Throws<ArgumentException>(() => new Smslive247Client(options));
        Assert.Equal("options", thrown.ParamName);
        return thrown.Message;
    }
}
