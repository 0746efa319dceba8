using System.CommandLine;
using System.CommandLine.Parsing;
using Smslive247.Cli.Sandbox;

namespace Smslive247.Cli.Tests.Sandbox;

/// <summary>The options of the command, and those of the sandbox: each has what the other has.</summary>
public sealed class SandboxArgumentsTests
{
    /// <summary>What only programs in C# can replace, or what few need.</summary>
    private static readonly string[] OfCSharpOnly =
    [
        nameof(SandboxOptions.TimeProvider), nameof(SandboxOptions.Username), nameof(SandboxOptions.Password), nameof(SandboxOptions.CreditsPerPart),
        nameof(SandboxOptions.MaxMessages), nameof(SandboxOptions.BatchMessagesPerSecond), nameof(SandboxOptions.DemandApprovedSenderIds),
        nameof(SandboxOptions.RefuseLeadingPlus), nameof(SandboxOptions.RefuseLocalNumbers), nameof(SandboxOptions.RefuseOneTimePasswords),
        nameof(SandboxOptions.TokenLifetime), nameof(SandboxOptions.LogInLifetime), nameof(SandboxOptions.NewestFirst), nameof(SandboxOptions.AllowUnknownMembers),
    ];

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
        { "--bare", nameof(SandboxOptions.BareV4) },
        { "--strict", nameof(SandboxOptions.Leniency) },
    };

    /// <summary>The port, which is another one by default, is that of the sandbox here.</summary>
    [Theory]
    [MemberData(nameof(Arguments))]
    public void Apply_AnOption_ChangesItsOptionAlone(string arguments, string option) => Assert.Equal([option], Changed(arguments));

    [Fact]
    public void Arguments_OfTheCommand_AreAllOfThoseAbove() => Assert.Equal(
        SandboxArguments.All.Select(option => option.Name).Except(["--api"]).Order(),
        Arguments.Select(row => ((string)row[0]).Split(' ')[0]).Order());

    [Fact]
    public void Options_OfTheSandbox_AreOnTheCommandLineOrOfCSharpOnly() => Assert.Equal(
        typeof(SandboxOptions).GetProperties().Select(property => property.Name).Order(),
        Arguments.Select(row => (string)row[1]).Concat(OfCSharpOnly).Order());

    private static IEnumerable<string> Changed(string arguments)
    {
        var (before, after) = (Applied("--port 0"), Applied(arguments.StartsWith("--port", StringComparison.Ordinal) ? arguments : $"--port 0 {arguments}"));
        return typeof(SandboxOptions).GetProperties().Where(property => Text(property.GetValue(before)) != Text(property.GetValue(after))).Select(property => property.Name);
    }

    private static SandboxOptions Applied(string arguments)
    {
        var command = new RootCommand();
        SandboxArguments.All.ToList().ForEach(command.Options.Add);
        var parsed = command.Parse(arguments.Split(' '));
        Assert.Empty(parsed.Errors);
        var options = new SandboxOptions();
        SandboxArguments.Apply(parsed, options);
        return options;
    }

    private static string Text(object? value) => value is IReadOnlyList<object> items ? string.Join(' ', items) : $"{value}";
}
