using Smslive247.Sandbox;

namespace Smslive247.Cli.Sandbox;

/// <summary>How strict the sandbox is, and the form of its responses.</summary>
internal static class RuleArguments
{
    private static readonly Option<bool> Bare = TypedOption.Flag("--bare", "Respond to v4 without its envelope, with paging in headers.");
    private static readonly Option<bool> Strict =
        TypedOption.Flag("--strict", "Reject requests that differ from the OpenAPI documents, such as dates without an offset, even if the service accepts them.");

    private static readonly Option<string[]> Accept = new("--accept")
    {
        Description = "Accept what the sandbox rejects by default: sender IDs that are not approved, numbers that begin with + or 0, texts that look like one-time passwords, "
            + "or members that the OpenAPI documents do not have. Repeat the option for several.",
    };

    public static IReadOnlyList<SandboxArgument> All { get; } =
    [
        SandboxArgument.Of(Bare, nameof(SandboxOptions.BareV4), (options, isOn) => options.BareV4 = isOn),
        SandboxArgument.Of(Strict, nameof(SandboxOptions.Leniency), (options, isOn) => options.Leniency = isOn ? SandboxLeniency.None : SandboxLeniency.All),
        Accepting("any-sender-id", nameof(SandboxOptions.DemandApprovedSenderIds), (options, isOn) => options.DemandApprovedSenderIds = !isOn),
        Accepting("leading-plus", nameof(SandboxOptions.RefuseLeadingPlus), (options, isOn) => options.RefuseLeadingPlus = !isOn),
        Accepting("local-numbers", nameof(SandboxOptions.RefuseLocalNumbers), (options, isOn) => options.RefuseLocalNumbers = !isOn),
        Accepting("one-time-passwords", nameof(SandboxOptions.RefuseOneTimePasswords), (options, isOn) => options.RefuseOneTimePasswords = !isOn),
        Accepting("unknown-members", nameof(SandboxOptions.AllowUnknownMembers), (options, isOn) => options.AllowUnknownMembers = isOn),
    ];

    /// <summary>The values that the option has.</summary>
    public static IReadOnlyList<string> Accepted { get; } = [.. All.Where(argument => argument.Option == Accept).Select(argument => argument.Text.Split(' ')[1])];

    static RuleArguments() => Accept.AcceptOnlyFromAmong([.. Accepted]);

    private static SandboxArgument Accepting(string value, string property, Action<SandboxOptions, bool> set) =>
        SandboxArgument.Several(Accept, property, (options, values) => set(options, values.Contains(value))) with { Text = $"{Accept.Name} {value}" };
}
