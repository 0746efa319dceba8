using System.Text.RegularExpressions;

namespace Smslive247.Tests.Conventions;

public class SourceTests
{
    /// <summary>
    /// Whoever catches everything swallows cancellation, bugs and assertions with it, unless he hands all of it on. A filter
    /// may name what is caught. The code of those who listen to calls runs in one place, where all of it ends on purpose.
    /// </summary>
    [Fact]
    public void Sources_CatchOfEverything_HandsOnWhatItCaught()
    {
        var folder = Repository.File("src/Smslive247.Generated");
        var sources = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(folder, path).StartsWith("bin", StringComparison.Ordinal))
            .ToArray();
        var blocks = sources.Where(path => Path.GetFileName(path) != "Observers.cs")
            .SelectMany(path => File.ReadAllText(path).ReplaceLineEndings("\n").Split("catch (Exception").Skip(1))
            .Where(after => !Regex.IsMatch(after, @"^ exception\) when \(exception is (?!not )"))
            .Select(after => after[..after.IndexOf("\n        }", StringComparison.Ordinal)])
            .ToArray();

        Assert.InRange(sources.Length, 80, 1000);
        Assert.Equal(2, blocks.Length);
        Assert.All(blocks, block => Assert.Matches(@"return Outcome\.FromException<T>\((Translate\(call, exception\)|exception)\);$", block));
    }

    /// <summary>A catch without a type may clean up, and has to throw on.</summary>
    [Fact]
    public void Sources_CatchWithoutAType_ThrowsOn()
    {
        var folder = Repository.File("src/Smslive247.Generated");
        var blocks = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .SelectMany(path => File.ReadAllText(path).ReplaceLineEndings("\n").Split("catch\n").Skip(1))
            .Select(after => after[..after.IndexOf('}', StringComparison.Ordinal)]);

        Assert.All(blocks, block => Assert.EndsWith("throw;", block.TrimEnd(), StringComparison.Ordinal));
    }
}
