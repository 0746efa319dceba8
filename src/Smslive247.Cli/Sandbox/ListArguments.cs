using Smslive247.Sandbox;

namespace Smslive247.Cli.Sandbox;

/// <summary>How messages are listed, and what others send with the account.</summary>
internal static class ListArguments
{
    private static readonly SandboxOptions Defaults = new();
    private static readonly Option<SandboxListOrder> Order = TypedOption.Choice("--list-order", "The order of lists", Defaults.ListOrder);
    private static readonly Option<TimeSpan> Delay = TypedOption.Duration("--list-delay", "How long after a message was accepted it is listed", Defaults.ListDelay);
    private static readonly Option<bool> HideBatches = TypedOption.Flag("--hide-batch-messages", "Leave messages of batches out of the list of messages.");
    private static readonly Option<SandboxListedTexts> Texts = TypedOption.Choice("--listed-texts", "How texts are returned", Defaults.ListedTexts);
    private static readonly Option<double> Foreign =
        TypedOption.Share("--foreign-messages", "The share of single messages after which another program sends one to the same number with another text");

    public static IReadOnlyList<SandboxArgument> All { get; } =
    [
        SandboxArgument.Of(Order, nameof(SandboxOptions.ListOrder), (options, order) => options.ListOrder = order),
        SandboxArgument.Of(Delay, nameof(SandboxOptions.ListDelay), (options, time) => options.ListDelay = time),
        SandboxArgument.Of(HideBatches, nameof(SandboxOptions.ListBatchMessages), (options, isOn) => options.ListBatchMessages = !isOn),
        SandboxArgument.Of(Texts, nameof(SandboxOptions.ListedTexts), (options, texts) => options.ListedTexts = texts),
        SandboxArgument.Of(Foreign, nameof(SandboxOptions.ForeignMessageShare), (options, share) => options.ForeignMessageShare = share),
    ];
}
