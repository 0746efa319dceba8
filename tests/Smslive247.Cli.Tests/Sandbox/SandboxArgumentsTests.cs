using System.CommandLine;
using System.CommandLine.Parsing;
using Smslive247.Cli.Sandbox;

namespace Smslive247.Cli.Tests.Sandbox;

/// <summary>The options of the command, and those of the sandbox: each has what the other has.</summary>
public sealed class SandboxArgumentsTests
{
    /// <summary>The options of the sandbox that the command does not have, each with the reason. A new option comes here, or on the command line.</summary>
    private static readonly Dictionary<string, string> OfCSharpOnly = new()
    {
        [nameof(SandboxOptions.TimeProvider)] = "A clock is an object of C#; a POST to /_sandbox/time moves the time.",
    };

    public static TheoryData<string, string> Arguments => new()
    {
        { "--port 5", nameof(SandboxOptions.Port) },
        { "--listen 0.0.0.0", nameof(SandboxOptions.ListenAddress) },
        { "--allow-host host.docker.internal", nameof(SandboxOptions.AllowedHosts) },
        { "--allow-origin *", nameof(SandboxOptions.AllowedOrigins) },
        { "--key secret", nameof(SandboxOptions.Key) },
        { "--credits 20.5", nameof(SandboxOptions.Credits) },
        { "--messages 3", nameof(SandboxOptions.Messages) },
        { "--sender-id MyShop", nameof(SandboxOptions.SenderIds) },
        { "--approve-sender-ids", nameof(SandboxOptions.ApproveSenderIds) },
        { "--fail 5%:lost", nameof(SandboxOptions.FailureRules) },
        { "--seed 7", nameof(SandboxOptions.Seed) },
        { "--latency 5ms", nameof(SandboxOptions.Latency) },
        { "--delivery-delay never", nameof(SandboxOptions.DeliveryDelay) },
        { "--requests-per-second 9", nameof(SandboxOptions.RequestsPerSecond) },
        { "--username me@shop.example", nameof(SandboxOptions.Username) },
        { "--password secret", nameof(SandboxOptions.Password) },
        { "--credits-per-part 2.5", nameof(SandboxOptions.CreditsPerPart) },
        { "--max-messages 200000", nameof(SandboxOptions.MaxMessages) },
        { "--batch-messages-per-second 9", nameof(SandboxOptions.BatchMessagesPerSecond) },
        { "--token-lifetime 400d", nameof(SandboxOptions.TokenLifetime) },
        { "--login-lifetime 5s", nameof(SandboxOptions.LogInLifetime) },
        { "--list-order random", nameof(SandboxOptions.ListOrder) },
        { "--list-delay 30s", nameof(SandboxOptions.ListDelay) },
        { "--hide-batch-messages", nameof(SandboxOptions.ListBatchMessages) },
        { "--listed-texts trimmedLf", nameof(SandboxOptions.ListedTexts) },
        { "--foreign-messages 2.5%", nameof(SandboxOptions.ForeignMessageShare) },
        { "--accept any-sender-id", nameof(SandboxOptions.DemandApprovedSenderIds) },
        { "--accept leading-plus", nameof(SandboxOptions.RefuseLeadingPlus) },
        { "--accept local-numbers", nameof(SandboxOptions.RefuseLocalNumbers) },
        { "--accept one-time-passwords", nameof(SandboxOptions.RefuseOneTimePasswords) },
        { "--accept unknown-members", nameof(SandboxOptions.AllowUnknownMembers) },
        { "--bare", nameof(SandboxOptions.BareV4) },
        { "--strict", nameof(SandboxOptions.Leniency) },
    };

    /// <summary>The port, which is another one by default, is that of the sandbox here.</summary>
    [Theory]
    [MemberData(nameof(Arguments))]
    public void Apply_AnOption_ChangesItsOptionAlone(string arguments, string option) => Assert.Equal([option], Changed(arguments));

    [Fact]
    public void Arguments_OfTheCommand_AreAllOfThoseAbove() => Assert.Equal(
        SandboxArguments.Options.Select(option => option.Name).Order(),
        Arguments.Select(row => ((string)row[0]).Split(' ')[0]).Distinct().Order());

    [Fact]
    public void Options_OfTheSandbox_AreOnTheCommandLineOrLeftOutForAReason() => Assert.Equal(
        typeof(SandboxOptions).GetProperties().Select(property => property.Name).Order(),
        Arguments.Select(row => (string)row[1]).Concat(OfCSharpOnly.Keys).Order());

    [Fact]
    public void Accept_AllAtOnce_ChangesThemAll() => Assert.Equal(
        Arguments.Where(row => ((string)row[0]).StartsWith("--accept ", StringComparison.Ordinal)).Select(row => (string)row[1]).Order(),
        Changed(string.Join(' ', Arguments.Select(row => (string)row[0]).Where(text => text.StartsWith("--accept ", StringComparison.Ordinal)))).Order());

    [Theory]
    [MemberData(nameof(Arguments))]
    public void TextOf_AnOptionOfTheSandbox_IsAsItIsTyped(string arguments, string option) => Assert.StartsWith(SandboxArguments.TextOf(option)!, arguments, StringComparison.Ordinal);

    private static IEnumerable<string> Changed(string arguments)
    {
        var (before, after) = (Applied("--port 0"), Applied(arguments.StartsWith("--port", StringComparison.Ordinal) ? arguments : $"--port 0 {arguments}"));
        return typeof(SandboxOptions).GetProperties().Where(property => Text(property.GetValue(before)) != Text(property.GetValue(after))).Select(property => property.Name);
    }

    private static SandboxOptions Applied(string arguments)
    {
        var command = new RootCommand();
        SandboxArguments.Options.ToList().ForEach(command.Options.Add);
        var parsed = command.Parse(arguments.Split(' '));
        Assert.Empty(parsed.Errors);
        var options = new SandboxOptions();
        SandboxArguments.Apply(parsed, options);
        return options;
    }

    private static string Text(object? value) => value is IReadOnlyList<object> items ? string.Join(' ', items) : $"{value}";
}
