using Smslive247.Errors;

namespace Smslive247.Tests.Conventions;

public class SourceTests
{
    /// <summary>
    /// A catch of everything also swallows cancellation, bugs and assertions, unless it hands them on. A filter may name what is
    /// caught. Code of the host's listeners runs in one place, where its exceptions end on purpose.
    /// </summary>
    [Fact]
    public void Sources_CatchOfEverything_HandsOnWhatItCaught()
    {
        var folder = Repository.File("src/Smslive247.Generated");
        var sources = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(folder, path).StartsWith("bin", StringComparison.Ordinal))
            .ToArray();
        var blocks = sources.Where(path => Path.GetFileName(path) != "SafeInvoke.cs")
            .SelectMany(path => File.ReadAllText(path).ReplaceLineEndings("\n").Split("catch (Exception").Skip(1))
            .Where(after => !Regex.IsMatch(after, @"^ exception\) when \((exception is (?!not )|isEnd\(exception\))"))
            .Select(after => after[..after.IndexOf("\n        }", StringComparison.Ordinal)])
            .ToArray();

        Assert.InRange(sources.Length, 80, 1000);
        Assert.Equal(4, blocks.Length);
        Assert.All(blocks, block => Assert.Matches(@"(return Outcome\.FromException<T>\((ExceptionTranslation\.Translate\(call, exception\)|exception)\)|Capture\(failure\)\.Throw\(\)|\n +throw);$", block));
    }

    /// <summary>A catch without a type may clean up, and must rethrow.</summary>
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
