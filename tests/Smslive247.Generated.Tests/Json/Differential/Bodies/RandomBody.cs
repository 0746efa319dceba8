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
        (string Name, Member? Member)[] names = [.. Names(shape)];
        json.Random.Shuffle(names);
        foreach (var (name, member) in names)
        {
            json.Comma(ref isFirst);
            json.Name(name);
            if (member is not null)
            {
                Value(member);
            }
            else if (json.Chance(0.02))
            {
                any.WriteDeep();
            }
            else
            {
                any.Write();
            }
        }

        json.Write("}"u8);
    }

    private IEnumerable<(string Name, Member? Member)> Names(Shape shape)
    {
        foreach (var member in shape.Members)
        {
            if (json.Chance(0.12))
            {
                yield return (Unknown(member.Name), null);
            }

            if (member.IsNullable ? json.Chance(0.3) : json.Fails(0.05))
            {
                continue;
            }

            var isExact = json.Chance(0.94);
            yield return (isExact ? member.Name : InOtherCase(member.Name), member);
            if (json.Chance(0.04))
            {
                yield return (member.Name, member);
            }

            // Beside the exact spelling another one is unknown, so that anything may stand there.
            if (isExact && json.Chance(0.06))
            {
                yield return (InOtherCase(member.Name), null);
            }
        }
    }

    private string InOtherCase(string name)
    {
        var index = json.Random.Next(name.Length);
        var letter = char.IsUpper(name[index]) ? char.ToLowerInvariant(name[index]) : char.ToUpperInvariant(name[index]);
        return json.Chance(0.3) ? name.ToUpperInvariant() : name[..index] + letter + name[(index + 1)..];
    }

    /// <summary>Names next to a known one are the likeliest to be taken for it.</summary>
    private string Unknown(string known) => json.Random.Next(7) switch
    {
        0 => $"{known}s",
        1 => known[..^1],
        2 => $"{known[..^1]}z",
        3 => $"{known[0]}z{known[2..]}",
        4 => "x",
        _ => "",
    };

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
