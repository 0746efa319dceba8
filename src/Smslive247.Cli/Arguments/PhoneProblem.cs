namespace Smslive247.Cli.Arguments;

/// <summary>What is wrong with a phone number.</summary>
internal static class PhoneProblem
{
    /// <summary>The shell has no parameter for the region.</summary>
    public static string Explain(string message) => message.Replace(", or pass its region", "", StringComparison.Ordinal);
}
