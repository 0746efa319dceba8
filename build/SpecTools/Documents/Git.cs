using System.ComponentModel;
using System.Diagnostics;

namespace Smslive247.SpecTools.Documents;

/// <summary>The result of a git command in the repository.</summary>
internal sealed record Git(bool IsSuccess, string Output, string Error)
{
    /// <summary>The commit whose documents are published: of the last tag or, without one, where this branch left main.</summary>
    public static async Task<string> FindPublishedAsync(CancellationToken cancellationToken)
    {
        string[][] commands = [["describe", "--tags", "--abbrev=0"], ["merge-base", "HEAD", "origin/main"], ["merge-base", "HEAD", "main"]];
        foreach (var command in commands)
        {
            if (await RunAsync(command, cancellationToken) is { IsSuccess: true } found)
            {
                return found.Output.Trim();
            }
        }

        return "HEAD";
    }

    public static async Task<Git> RunAsync(IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = ToolSettings.RepositoryRoot,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var git = Process.Start(start)!;
            var error = git.StandardError.ReadToEndAsync(cancellationToken);
            var output = await git.StandardOutput.ReadToEndAsync(cancellationToken);
            await git.WaitForExitAsync(cancellationToken);
            return new(git.ExitCode == 0, output, (await error).Trim());
        }
        catch (Win32Exception exception)
        {
            return new(false, "", exception.Message);
        }
    }
}
