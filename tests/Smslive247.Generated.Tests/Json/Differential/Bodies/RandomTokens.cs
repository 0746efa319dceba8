using System.Diagnostics.CodeAnalysis;

namespace Smslive247.Tests;

/// <summary>Writes the tokens of a body. In two of three bodies no white space is between them, in the others wherever it may stand.</summary>
/// <param name="random">Where all chances come from.</param>
/// <param name="json">The body.</param>
/// <param name="faults">How much of the body is wrong: 0 is nothing, 1 a lot.</param>
[SuppressMessage("Security", "CA5394", Justification = "The same bodies in each run.")]
internal sealed class RandomTokens(Random random, JsonBytes json, double faults)
{
    private static readonly string[] Spaces = [" ", "\n", "\r\n", "\t", "  ", "\n    ", " \t \r \n ", "                                 "];

    private readonly RandomScalar scalar = new(random, json, faults);
    private readonly bool hasSpace = random.Next(3) == 0;

    public Random Random => random;

    public bool Chance(double share) => random.NextDouble() < share;

    public bool Fails(double share) => random.NextDouble() < share * faults;

    public void Write(ReadOnlySpan<byte> token)
    {
        json.Add(token);
        Space();
    }

    public void Scalar(MemberKind kind)
    {
        scalar.Write(kind);
        Space();
    }

    public void AnyScalar() => Scalar((MemberKind)random.Next((int)MemberKind.Texts));

    /// <param name="name">The name, or empty for any.</param>
    public void Name(string name)
    {
        scalar.WriteName(name);
        Space();
        Write(":"u8);
    }

    public void Comma(ref bool isFirst)
    {
        if (!isFirst)
        {
            Write(","u8);
        }

        isFirst = false;
    }

    /// <summary>Few items, and now and then more than a list first has room for.</summary>
    public void List(Action item)
    {
        Write("["u8);
        for (var (left, isFirst) = (random.Next(500) == 0 ? random.Next(3, 150) : random.Next(3), true); left > 0; left--)
        {
            Comma(ref isFirst);
            item();
        }

        Write("]"u8);
    }

    private void Space()
    {
        if (hasSpace && random.Next(3) == 0)
        {
            json.Add(Spaces[random.Next(Spaces.Length)]);
        }
    }
}
