using System.ComponentModel;
using System.Diagnostics;

namespace Smslive247.SpecTools.Documents;

/// <summary>The result of a git command in the repository.</summary>
internal sealed record Git(bool IsSuccess, string Output, string Error)
{
    /// <summary>The commit whose documents are published, as in <c>build/check.sh</c>: the last tag or, without one, where this branch left main; on main itself, the commit before.</summary>
    public static async Task<string> FindPublishedAsync(CancellationToken cancellationToken, string? folder = null)
    {
        if (await RunAsync(["describe", "--tags", "--abbrev=0"], cancellationToken, folder) is { IsSuccess: true } tag)
        {
            return tag.Output.Trim();
        }

        var head = await RunAsync(["rev-parse", "HEAD"], cancellationToken, folder);
        var fork = await RunAsync(["merge-base", "HEAD", "origin/main"], cancellationToken, folder) is { IsSuccess: true } remote ? remote : await RunAsync(["merge-base", "HEAD", "main"], cancellationToken, folder);
        return fork.IsSuccess && fork.Output != head.Output ? fork.Output.Trim() : "HEAD^";
    }

    public static async Task<Git> RunAsync(IEnumerable<string> arguments, CancellationToken cancellationToken, string? folder = null)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder ?? ToolSettings.RepositoryRoot,
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
