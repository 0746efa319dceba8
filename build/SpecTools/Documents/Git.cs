using System.ComponentModel;
using System.Diagnostics;

namespace Smslive247.SpecTools.Documents;

/// <summary>The result of a git command in the repository.</summary>
internal sealed record Git(bool IsSuccess, string Output, string Error)
{
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
