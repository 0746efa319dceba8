using System.Diagnostics.CodeAnalysis;

namespace Smslive247.Tests;

/// <summary>
/// Writes bodies of the shape that is promised, or nearly: members in any order, missing, null, twice, in other letters, of
/// another type or unknown. The same seed makes the same body. Half of the bodies are right in all their parts.
/// </summary>
[SuppressMessage("Security", "CA5394", Justification = "The same bodies in each run.")]
internal sealed class RandomBody
{
    private static readonly string[] Spaces = [" ", "\n", "\r\n", "\t", "\n    "];

    private readonly StringBuilder json = new();
    private readonly Random random;
    private readonly double faults;
    private readonly RandomScalar scalar;
    private readonly bool hasSpace;

    private RandomBody(Random random)
    {
        this.random = random;
        faults = random.Next(2) == 0 ? 0 : Math.Pow(random.NextDouble(), 3);
        hasSpace = random.Next(3) == 0;
        scalar = new(random, faults);
    }

    public static byte[] Of(Body promised, Random random)
    {
        var body = new RandomBody(random);
        body.Start(promised);
        return RandomScalar.ToBytes(body.json.ToString());
    }

    private void Start(Body promised)
    {
        Write(Chance(0.03) ? "\uFEFF" : "");
        switch (promised.Kind)
        {
            case var _ when Fails(0.03):
                Any();
                break;
            case BodyKind.List:
            case BodyKind.ListEnvelope when Chance(0.3):
                List(() => Model(promised.Resource));
                break;
            case BodyKind.Envelope when Chance(0.4):
                Model(promised.Resource);
                break;
            default:
                Model(promised.Shape);
                break;
        }
    }

    private void Model(Shape shape)
    {
        (string Name, Member? Member)[] names = [.. Names(shape)];
        random.Shuffle(names);
        Write("{");
        Separated(names.Length, index =>
        {
            Write(scalar.Name(names[index].Name));
            Write(":");
            Value(names[index].Member);
        });
        Write("}");
    }

    private IEnumerable<(string Name, Member? Member)> Names(Shape shape)
    {
        foreach (var member in shape.Members)
        {
            if (Chance(0.12))
            {
                yield return (Unknown(member.Name), null);
            }

            if (member.IsNullable ? Chance(0.3) : Fails(0.05))
            {
                continue;
            }

            var isExact = Chance(0.94);
            yield return (isExact ? member.Name : InOtherCase(member.Name), member);
            if (Chance(0.04))
            {
                yield return (member.Name, member);
            }

            // With the exact spelling present, another one is unknown and may have any value.
            if (isExact && Chance(0.06))
            {
                yield return (InOtherCase(member.Name), null);
            }
        }
    }

    private string InOtherCase(string name)
    {
        var index = random.Next(name.Length);
        var letter = char.IsUpper(name[index]) ? char.ToLowerInvariant(name[index]) : char.ToUpperInvariant(name[index]);
        return Chance(0.3) ? name.ToUpperInvariant() : name[..index] + letter + name[(index + 1)..];
    }

    /// <summary>Names similar to a known one are the likeliest to be confused with it.</summary>
    private string Unknown(string known) => random.Next(5) switch
    {
        0 => $"{known}s",
        1 => known[..^1],
        2 => $"{known[..^1]}z",
        3 => "x",
        _ => "",
    };

    private void Value(Member? member)
    {
        switch (member?.Kind)
        {
            case null when Chance(0.02):
                // The limit is 64 for the whole body.
                var depth = random.Next(28, 34);
                Write($"{string.Concat(Enumerable.Repeat("[{\"a\":", depth))}1{string.Concat(Enumerable.Repeat("}]", depth))}");
                break;
            case null:
            case var _ when Fails(0.1):
                Any();
                break;
            case var _ when Chance(0.1) && (member.IsNullable || Fails(1)):
                Write("null");
                break;
            case MemberKind.Model:
                Model(member.Shape);
                break;
            case MemberKind.Models:
                List(() => Model(member.Shape));
                break;
            case MemberKind.Texts:
                List(() => Write(scalar.Next(MemberKind.Text)));
                break;
            case { } kind:
                Write(scalar.Next(Fails(0.1) ? AnyKind() : kind));
                break;
        }
    }

    private void Any(int depth = 0)
    {
        switch (random.Next(depth > 1 ? 4 : 6))
        {
            case 0:
                Write("null");
                break;
            case 4:
                List(() => Any(depth + 1));
                break;
            case 5:
                Write("{");
                Separated(random.Next(3), _ =>
                {
                    Write($"{scalar.Name("")}:");
                    Any(depth + 1);
                });
                Write("}");
                break;
            default:
                Write(scalar.Next(AnyKind()));
                break;
        }
    }

    /// <summary>Few items, and now and then more than a list first has room for.</summary>
    private void List(Action item)
    {
        Write("[");
        Separated(random.Next(500) == 0 ? random.Next(3, 150) : random.Next(3), _ => (Fails(0.1) ? () => Any(depth: 2) : item)());
        Write("]");
    }

    private void Separated(int count, Action<int> write)
    {
        for (var index = 0; index < count; index++)
        {
            Write(index > 0 ? "," : "");
            write(index);
        }
    }

    private void Write(string token) => json.Append(token).Append(hasSpace && Chance(0.3) ? Spaces[random.Next(Spaces.Length)] : "");

    private MemberKind AnyKind() => (MemberKind)random.Next((int)MemberKind.Texts);

    private bool Chance(double share) => random.NextDouble() < share;

    private bool Fails(double share) => Chance(share * faults);
}
