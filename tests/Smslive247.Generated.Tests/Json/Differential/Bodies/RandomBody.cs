using System.Diagnostics.CodeAnalysis;

namespace Smslive247.Tests;

/// <summary>
/// Bodies of the shape that is promised, or nearly: members in any order, missing, null, twice, of another type or unknown.
/// The same seed makes the same body. Half of the bodies are right in all their parts.
/// </summary>
[SuppressMessage("Security", "CA5394", Justification = "The same bodies in each run.")]
internal sealed class RandomBody
{
    private readonly Random random;
    private readonly JsonBytes json = new();
    private readonly RandomScalar scalar;
    private readonly RandomSpace space;
    private readonly double faults;

    private RandomBody(Random random)
    {
        this.random = random;
        faults = random.Next(2) == 0 ? 0 : Math.Pow(random.NextDouble(), 3);
        scalar = new(random, json, faults);
        space = new(random, json);
    }

    public static byte[] Of(Body promised, Random random)
    {
        var writer = new RandomBody(random);
        writer.Write(promised);
        return writer.json.ToArray();
    }

    private void Write(Body promised)
    {
        json.Add(Chance(0.03) ? "\uFEFF"u8 : ""u8);
        space.Add();
        switch (promised.Kind)
        {
            case var _ when Fails(0.03):
                Any(0);
                break;
            case BodyKind.List:
            case BodyKind.ListEnvelope when Chance(0.3):
                Items(promised.Resource);
                break;
            case BodyKind.Envelope when Chance(0.4):
                Model(promised.Resource);
                break;
            default:
                Model(promised.Shape);
                break;
        }

        space.Add();
    }

    private void Model(Shape shape)
    {
        json.Add("{"u8);
        var isFirst = true;
        foreach (var index in Order(shape.Members.Count))
        {
            var member = shape.Members[index];
            if (Chance(0.12))
            {
                Comma(ref isFirst);
                Unknown(shape);
            }

            for (var times = member.IsNullable ? Chance(0.7) ? 1 : 0 : Fails(0.05) ? 0 : 1; times > 0; times = Chance(0.04) ? 1 : 0)
            {
                Comma(ref isFirst);
                Name(member.Name);
                Value(member);
            }
        }

        space.Add();
        json.Add("}"u8);
    }

    private int[] Order(int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        random.Shuffle(order);
        return order;
    }

    private void Comma(ref bool isFirst)
    {
        json.Add(isFirst ? ""u8 : ","u8);
        isFirst = false;
        space.Add();
    }

    private void Name(string name)
    {
        scalar.Name(name);
        space.Add();
        json.Add(":"u8);
        space.Add();
    }

    private void Value(Member member)
    {
        if (Chance(0.1) && (member.IsNullable || Fails(1)))
        {
            json.Add("null"u8);
        }
        else if (Fails(0.1))
        {
            Any(4);
        }
        else if (Fails(0.1))
        {
            scalar.Of((MemberKind)random.Next((int)MemberKind.Texts));
        }
        else
        {
            Right(member);
        }

        space.Add();
    }

    private void Right(Member member)
    {
        switch (member.Kind)
        {
            case MemberKind.Model:
                Model(member.Shape);
                break;
            case MemberKind.Models:
                Items(member.Shape);
                break;
            case MemberKind.Texts:
                List(() => scalar.Of(MemberKind.Text));
                break;
            default:
                scalar.Of(member.Kind);
                break;
        }
    }

    private void Items(Shape shape) => List(() => Model(shape));

    private void List(Action item)
    {
        json.Add("["u8);
        for (var (left, isFirst) = (random.Next(3), true); left > 0; left--)
        {
            Comma(ref isFirst);
            if (Fails(0.1))
            {
                Any(4);
            }
            else
            {
                item();
            }

            space.Add();
        }

        space.Add();
        json.Add("]"u8);
    }

    private void Unknown(Shape shape)
    {
        var known = shape.Members[random.Next(shape.Members.Count)].Name;
        Name(random.Next(6) switch
        {
            0 => char.ToUpperInvariant(known[0]) + known[1..],
            1 => known + "s",
            2 => known[..^1],
            3 => "x",
            _ => "",
        });
        if (Chance(0.02))
        {
            Deep();
        }
        else
        {
            Any(2);
        }

        space.Add();
    }

    /// <summary>Up to the limit of 64, or a little more.</summary>
    private void Deep()
    {
        var depth = random.Next(56, 68);
        for (var level = 0; level < depth; level++)
        {
            json.Add(level % 3 == 0 ? "{\"a\":"u8 : "["u8);
        }

        json.Add("1"u8);
        for (var level = depth - 1; level >= 0; level--)
        {
            json.Add(level % 3 == 0 ? "}"u8 : "]"u8);
        }
    }

    private void Any(int depth)
    {
        switch (random.Next(depth > 4 ? 6 : 8))
        {
            case 6:
                List(() => Any(depth + 1));
                break;
            case 7:
                json.Add("{"u8);
                for (var (left, isFirst) = (random.Next(3), true); left > 0; left--)
                {
                    Comma(ref isFirst);
                    Name("");
                    Any(depth + 1);
                    space.Add();
                }

                json.Add("}"u8);
                break;
            case 0:
                json.Add("null"u8);
                break;
            default:
                scalar.Of((MemberKind)random.Next((int)MemberKind.Texts));
                break;
        }
    }

    private bool Chance(double share) => random.NextDouble() < share;

    private bool Fails(double share) => random.NextDouble() < share * faults;
}
