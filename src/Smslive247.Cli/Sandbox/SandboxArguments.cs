using Smslive247.Sandbox;

namespace Smslive247.Cli.Sandbox;

/// <summary>The options of the command that are options of the sandbox.</summary>
internal static class SandboxArguments
{
    private static readonly IReadOnlyList<SandboxArgument> All = [.. ServerArguments.All, .. AccountArguments.All, .. TrafficArguments.All, .. ListArguments.All, .. RuleArguments.All];

    public static IReadOnlyList<Option> Options { get; } = [.. All.Select(argument => argument.Option).Distinct()];

    public static void Apply(ParseResult arguments, SandboxOptions options)
    {
        foreach (var argument in All)
        {
            argument.Apply(arguments, options);
        }
    }

    /// <summary>A member of <see cref="SandboxOptions"/> as users of the command write it; null if they cannot.</summary>
    public static string? TextOf(string property) => All.FirstOrDefault(argument => argument.Property == property)?.Text;

    /// <summary>The message of the sandbox about an invalid option, with the names of the command.</summary>
    public static string Explain(ArgumentException exception)
    {
        var message = exception.Message.Replace($" (Parameter '{exception.ParamName}')", "", StringComparison.Ordinal);
        return All.Aggregate(message, (text, argument) => text.Replace($"{nameof(SandboxOptions)}.{argument.Property} ", $"{argument.Text} ", StringComparison.Ordinal));
    }
}
