using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate.Tests;

/// <summary>Documents that are damaged at a random node.</summary>
public sealed class MutationTests
{
    private static readonly Func<YamlNode>[] Replacements =
        [() => new YamlScalarNode(""), () => new YamlScalarNode("-"), () => new YamlScalarNode("{"), () => new YamlSequenceNode(), () => new YamlSequenceNode(new YamlScalarNode("a")), () => new YamlMappingNode(), () => new YamlMappingNode("a", "b")];

    [Theory, InlineData("parameters"), InlineData("requests"), InlineData("responses"), InlineData("envelopes")]
    public void Check_NodeReplaced_ReportsOrSupportsIt(string name)
    {
        var text = File.ReadAllText(Repository.File($"tests/Smslive247.DocumentGate.Tests/Supported/{name}.yaml"));
        var random = new Random(18);
        for (var count = 0; count < Math.Min(Fuzz.Count, 20_000) / 5; count++)
        {
            var mutant = Mutate(text, random);
            var problems = Record.Exception(() => _ = Gate.Check(mutant).Problems);
            Assert.True(problems is null, $"{problems}\n{mutant}");
        }
    }

    private static string Mutate(string text, Random random)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        var parents = root.AllNodes.Where(node => node is YamlMappingNode { Children.Count: > 0 } or YamlSequenceNode { Children.Count: > 0 }).ToArray();
        var parent = parents[random.Next(parents.Length)];
        var replacement = Replacements[random.Next(Replacements.Length)]();
        if (parent is YamlMappingNode map)
        {
            var key = map.Children.Keys.ElementAt(random.Next(map.Children.Count));
            map.Children[key] = replacement;
        }
        else
        {
            var list = (YamlSequenceNode)parent;
            list.Children[random.Next(list.Children.Count)] = replacement;
        }

        var written = new StringWriter();
        yaml.Save(written, assignAnchors: false);
        return written.ToString();
    }
}
