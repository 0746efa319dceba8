using System.Diagnostics.CodeAnalysis;

namespace Smslive247.Tests;

/// <summary>
/// Writes bodies of the shape that is promised, or nearly: members in any order, missing, null, twice, of another type or
/// unknown. The same seed makes the same body. Half of the bodies are right in all their parts.
/// </summary>
[SuppressMessage("Security", "CA5394", Justification = "The same bodies in each run.")]
internal sealed class RandomBody
{
    private readonly RandomTokens json;
    private readonly RandomValue any;

    private RandomBody(RandomTokens json) => (this.json, any) = (json, new(json));

    public static byte[] Of(Body promised, Random random)
    {
        var bytes = new JsonBytes();
        var faults = random.Next(2) == 0 ? 0 : Math.Pow(random.NextDouble(), 3);
        var body = new RandomBody(new(random, bytes, faults));
        body.Start(promised);
        return bytes.ToArray();
    }

    private void Start(Body promised)
    {
        json.Write(json.Chance(0.03) ? "\uFEFF"u8 : ""u8);
        switch (promised.Kind)
        {
            case var _ when json.Fails(0.03):
                any.Write();
                break;
            case BodyKind.List:
            case BodyKind.ListEnvelope when json.Chance(0.3):
                List(() => Model(promised.Resource));
                break;
            case BodyKind.Envelope when json.Chance(0.4):
                Model(promised.Resource);
                break;
            default:
                Model(promised.Shape);
                break;
        }
    }

    private void Model(Shape shape)
    {
        json.Write("{"u8);
        var isFirst = true;
        foreach (var index in Order(shape.Members.Count))
        {
            var member = shape.Members[index];
            if (json.Chance(0.12))
            {
                json.Comma(ref isFirst);
                Unknown(shape);
            }

            for (var isThere = IsThere(member); isThere; isThere = json.Chance(0.04))
            {
                json.Comma(ref isFirst);
                json.Name(member.Name);
                Value(member);
            }
        }

        json.Write("}"u8);
    }

    private int[] Order(int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        json.Random.Shuffle(order);
        return order;
    }

    private bool IsThere(Member member) => member.IsNullable ? json.Chance(0.7) : !json.Fails(0.05);

    /// <summary>Names next to a known one are the likeliest to be taken for it.</summary>
    private void Unknown(Shape shape)
    {
        var known = shape.Members[json.Random.Next(shape.Members.Count)].Name;
        json.Name(json.Random.Next(8) switch
        {
            0 => char.ToUpperInvariant(known[0]) + known[1..],
            1 => $"{known}s",
            2 => known[..^1],
            3 => $"{known[..^1]}z",
            4 => $"{known[0]}z{known[2..]}",
            5 => "x",
            _ => "",
        });
        if (json.Chance(0.02))
        {
            any.WriteDeep();
        }
        else
        {
            any.Write();
        }
    }

    private void Value(Member member)
    {
        if (json.Chance(0.1) && (member.IsNullable || json.Fails(1)))
        {
            json.Write("null"u8);
        }
        else if (json.Fails(0.1))
        {
            any.Write(depth: 2);
        }
        else if (json.Fails(0.1))
        {
            json.AnyScalar();
        }
        else
        {
            RightValue(member);
        }
    }

    private void RightValue(Member member)
    {
        switch (member.Kind)
        {
            case MemberKind.Model:
                Model(member.Shape);
                break;
            case MemberKind.Models:
                List(() => Model(member.Shape));
                break;
            case MemberKind.Texts:
                List(() => json.Scalar(MemberKind.Text));
                break;
            default:
                json.Scalar(member.Kind);
                break;
        }
    }

    private void List(Action item) => json.List(() =>
    {
        if (json.Fails(0.1))
        {
            any.Write(depth: 2);
        }
        else
        {
            item();
        }
    });
}
