namespace Smslive247.Tests;

public class SourceTests
{
    /// <summary>Whoever catches everything swallows cancellation, bugs and assertions with it.</summary>
    [Fact]
    public void Sources_CatchOfEverything_StandsNowhere()
    {
        var folder = Repository.File("src/Smslive247.Generated");
        var sources = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(folder, path).StartsWith("bin", StringComparison.Ordinal))
            .ToArray();

        Assert.InRange(sources.Length, 80, 1000);
        Assert.Empty(sources.Where(path => File.ReadAllText(path).Contains("catch (Exception", StringComparison.Ordinal)).Select(Path.GetFileName));
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
