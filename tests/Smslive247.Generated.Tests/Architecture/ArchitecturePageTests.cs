using Smslive247.TestSupport.Architecture;

namespace Smslive247.Tests.Architecture;

/// <summary>src/README.md shows the rooms, their dependencies and the methods of one call as they are in the assembly.</summary>
public sealed partial class ArchitecturePageTests
{
    private const BindingFlags All = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly string Page = File.ReadAllText(Repository.File("src/README.md"));

    /// <summary>The arrows of the flowchart.</summary>
    private static readonly HashSet<(string From, string To)> Arrows =
        [.. Arrow().Matches(Page).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];

    /// <summary>The libraries whose types are on the page.</summary>
    private static readonly ILookup<string, Type> Types =
        new[] { typeof(Smslive247Options), typeof(HttpClient) }
            .SelectMany(type => type.Assembly.GetTypes()).ToLookup(type => type.Name.Split('`')[0]);

    [Fact]
    public void Table_Rooms_AreThoseOfRoomTestsInTheirOrder() => Assert.Equal(
        RoomTests.Rooms, Row().Matches(Page).Select(match => string.Join(", ", Folder().Matches(match.Value).Select(folder => folder.Groups[1].Value))));

    [Fact]
    public void Flowchart_EachArrow_IsADependency() => AssertNone(Arrows.Except(Dependencies()));

    /// <summary>Arrows that others imply are optional.</summary>
    [Fact]
    public void Flowchart_EachDependency_IsAnArrowOrFollowsFromArrows() => AssertNone(Dependencies().Except(Closure()));

    [Fact]
    public void Sequence_EachCall_IsAMethodOfItsReceiver()
    {
        var calls = Call().Matches(Page).Select(match => (Type: match.Groups[1].Value, Method: match.Groups[2].Value)).ToArray();

        Assert.NotEmpty(calls);
        Assert.All(calls, call => Assert.Contains(Types[call.Type], type => type.GetMethods(All).Any(method => method.Name == call.Method)));
    }

    private static HashSet<(string, string)> Dependencies() => [.. RoomTests.Dependencies.All.Select(dependency => (dependency.From, dependency.To))];

    private static IEnumerable<(string From, string To)> Closure() => RoomCycles.Reach(Arrows).SelectMany(room => room.Value, (room, to) => (room.Key, to));

    private static void AssertNone(IEnumerable<(string From, string To)> pairs) => Assert.Equal("", string.Join(", ", pairs.Select(pair => $"{pair.From} --> {pair.To}")));

    [GeneratedRegex(@"^\| \[`\w+/`\]\(Smslive247\.Generated/[^|]+\|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"`(\w+)/`")]
    private static partial Regex Folder();

    [GeneratedRegex(@"^ +(\w+) --> (\w+)$", RegexOptions.Multiline)]
    private static partial Regex Arrow();

    // A dashed arrow, -->>, is a result.
    [GeneratedRegex(@"(?<!-)->>(\w+): (\w+)")]
    private static partial Regex Call();
}
