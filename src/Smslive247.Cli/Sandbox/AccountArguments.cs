using Smslive247.Sandbox;

namespace Smslive247.Cli.Sandbox;

/// <summary>The initial account, and what it has.</summary>
internal static class AccountArguments
{
    private static readonly SandboxOptions Defaults = new();
    private static readonly Option<string> Key = Text("--key", "The key that clients must send. It is one for tests.", "key", Defaults.Key);
    private static readonly Option<string> Username = Text("--username", "The user name of the account, for the operation Authentication_LogIn.", "address", Defaults.Username);
    private static readonly Option<string> Password = Text("--password", "Its password. It is one for tests.", "password", Defaults.Password);
    private static readonly Option<decimal> Credits = TypedOption.Amount("--credits", "The initial credits of the account.", Defaults.Credits);
    private static readonly Option<decimal> CreditsPerPart = TypedOption.Amount("--credits-per-part", "The charge for a part of a message.", Defaults.CreditsPerPart);
    private static readonly Option<int> Messages = TypedOption.Whole("--messages", "The initial number of sent messages, for paging.", otherwise: 0);
    private static readonly Option<int> MaxMessages = TypedOption.Whole("--max-messages", "The number of messages that are kept; the oldest are removed.", Defaults.MaxMessages, least: 1);
    private static readonly Option<string[]> SenderIds = new("--sender-id") { Description = "Another approved sender ID. Repeat the option for several.", HelpName = "name" };
    private static readonly Option<bool> Approve = TypedOption.Flag("--approve-sender-ids", "Approve new sender IDs at once. Otherwise they stay pending.");

    public static IReadOnlyList<SandboxArgument> All { get; } =
    [
        SandboxArgument.Of(Key, nameof(SandboxOptions.Key), (options, key) => options.Key = key),
        SandboxArgument.Of(Username, nameof(SandboxOptions.Username), (options, name) => options.Username = name),
        SandboxArgument.Of(Password, nameof(SandboxOptions.Password), (options, password) => options.Password = password),
        SandboxArgument.Of(Credits, nameof(SandboxOptions.Credits), (options, credits) => options.Credits = credits),
        SandboxArgument.Of(CreditsPerPart, nameof(SandboxOptions.CreditsPerPart), (options, credits) => options.CreditsPerPart = credits),
        SandboxArgument.Of(Messages, nameof(SandboxOptions.Messages), (options, count) => options.Messages = count),
        SandboxArgument.Of(MaxMessages, nameof(SandboxOptions.MaxMessages), (options, count) => options.MaxMessages = count),
        SandboxArgument.Several(SenderIds, nameof(SandboxOptions.SenderIds), (options, names) => options.SenderIds = names),
        SandboxArgument.Of(Approve, nameof(SandboxOptions.ApproveSenderIds), (options, isOn) => options.ApproveSenderIds = isOn),
    ];

    private static Option<string> Text(string name, string description, string form, string otherwise) =>
        new(name) { Description = description, HelpName = form, DefaultValueFactory = _ => otherwise };
}
