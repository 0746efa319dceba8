using Smslive247.Sandbox.Internal;

namespace Smslive247.Sandbox.Tests.Service;

public partial class OperationTableTests
{
    [Fact]
    public void OperationIds_BothDocuments_AreAllThereAndNoOthers()
    {
        var table = new OperationTable(new ServiceState(new SandboxOptions(), new Random(1)));

        Assert.Equal(Documented("smslive247.v4.yaml").Union(Documented("smslive247.v5.yaml")).Order(), table.OperationIds.Order());
    }

    [Fact]
    public void Behaviours_EachOption_IsOneOfSandboxOptions()
    {
        var behaviours = Behaviours().ToList();

        Assert.True(behaviours.Count > 80, $"{behaviours.Count} behaviours.");
        Assert.All(behaviours, behaviour => Assert.True(behaviour.Option is null || typeof(SandboxOptions).GetProperty(behaviour.Option) is not null));
        Assert.All(behaviours, behaviour => Assert.Matches(@"^[\w'].*\.$", behaviour.Statement));
        Assert.All(behaviours, behaviour => Assert.Matches(@"^(assumed|(S|D4|D5|C4|F)(, (S|D4|D5|C4|F))*)$", behaviour.Evidence));
        Assert.Distinct(behaviours.Select(behaviour => behaviour.Statement));
    }

    private static IEnumerable<string> Documented(string document)
    {
        using var reader = new StreamReader(typeof(SandboxOptions).Assembly.GetManifestResourceStream(document)!);
        return [.. OperationId().Matches(reader.ReadToEnd()).Select(match => match.Groups[1].Value)];
    }

    private static IEnumerable<BehaviourAttribute> Behaviours()
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        return typeof(SandboxOptions).Assembly.GetTypes()
            .SelectMany(type => type.GetMembers(All).Where(member => member is not Type).Append(type))
            .SelectMany(member => member.GetCustomAttributes<BehaviourAttribute>());
    }

    [GeneratedRegex(@"operationId: (\w+)")]
    private static partial Regex OperationId();
}
