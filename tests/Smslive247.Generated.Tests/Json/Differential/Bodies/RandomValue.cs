using System.Diagnostics.CodeAnalysis;

namespace Smslive247.Tests;

/// <summary>Writes values of any type, nested a little, or up to the limit and beyond.</summary>
[SuppressMessage("Security", "CA5394", Justification = "The same bodies in each run.")]
internal sealed class RandomValue(RandomTokens json)
{
    private readonly Random random = json.Random;

    public void Write(int depth = 0)
    {
        switch (random.Next(depth > 2 ? 6 : 8))
        {
            case 0:
                json.Write("null"u8);
                break;
            case 6:
                json.List(() => Write(depth + 1));
                break;
            case 7:
                json.Write("{"u8);
                for (var (left, isFirst) = (random.Next(3), true); left > 0; left--)
                {
                    json.Comma(ref isFirst);
                    json.Name("");
                    Write(depth + 1);
                }

                json.Write("}"u8);
                break;
            default:
                json.AnyScalar();
                break;
        }
    }

    /// <summary>The limit is 64 for the whole body.</summary>
    public void WriteDeep()
    {
        var depth = random.Next(56, 68);
        for (var level = 0; level < depth; level++)
        {
            json.Write(level % 3 == 0 ? "{\"a\":"u8 : "["u8);
        }

        json.Write("1"u8);
        for (var level = depth - 1; level >= 0; level--)
        {
            json.Write(level % 3 == 0 ? "}"u8 : "]"u8);
        }
    }
}
