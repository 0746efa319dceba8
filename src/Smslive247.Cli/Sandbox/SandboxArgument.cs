using Smslive247.Sandbox;

namespace Smslive247.Cli.Sandbox;

/// <summary>An option of the command that sets an option of the sandbox.</summary>
/// <param name="Option">The option of the command.</param>
/// <param name="Property">The name of the member of <see cref="SandboxOptions"/>.</param>
/// <param name="Apply">Sets it.</param>
internal sealed record SandboxArgument(Option Option, string Property, Action<ParseResult, SandboxOptions> Apply)
{
    /// <summary>As users write it, with its value where that decides.</summary>
    public string Text { get; init; } = Option.Name;

    public static SandboxArgument Of<T>(Option<T> option, string property, Action<SandboxOptions, T> set) =>
        new(option, property, (arguments, options) => set(options, arguments.GetValue(option)!));

    /// <summary>An option that may be repeated.</summary>
    public static SandboxArgument Several<T>(Option<T[]> option, string property, Action<SandboxOptions, T[]> set) =>
        new(option, property, (arguments, options) => set(options, arguments.GetValue(option) ?? []));
}
