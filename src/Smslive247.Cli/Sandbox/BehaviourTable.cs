using Smslive247.Sandbox;

namespace Smslive247.Cli.Sandbox;

/// <summary>Prints what the sandbox does.</summary>
internal static class BehaviourTable
{
    public static async Task<int> PrintAsync(TextWriter output)
    {
        var rows = Smslive247Sandbox.Behaviours.Select(behaviour => (behaviour.Evidence, Option: TextOf(behaviour.Option), behaviour.Statement))
            .Prepend((Evidence: "EVIDENCE", Option: "OPTION", Statement: "BEHAVIOUR")).ToList();
        var (evidence, option) = (rows.Max(row => row.Evidence.Length), rows.Max(row => row.Option.Length));
        foreach (var row in rows)
        {
            await output.WriteLineAsync($"{row.Evidence.PadRight(evidence)}  {row.Option.PadRight(option)}  {row.Statement}").ConfigureAwait(false);
        }

        return 0;
    }

    private static string TextOf(string? option) => (option is null ? null : SandboxArguments.TextOf(option)) ?? "-";
}
