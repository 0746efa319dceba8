using System.Diagnostics.CodeAnalysis;

namespace Smslive247.Tests;

/// <summary>White space between tokens: in two of three bodies none, in the others wherever it may stand.</summary>
[SuppressMessage("Security", "CA5394", Justification = "The same bodies in each run.")]
internal sealed class RandomSpace(Random random, JsonBytes json)
{
    private static readonly string[] Kinds = [" ", "\n", "\r\n", "\t", "  ", "\n    ", " \t \r \n ", "                                 "];

    private readonly bool isThere = random.Next(3) == 0;

    public void Add()
    {
        if (isThere && random.Next(3) == 0)
        {
            json.Add(Kinds[random.Next(Kinds.Length)]);
        }
    }
}
