using CsCheck;

namespace Smslive247.Tests;

/// <summary>A change to the bytes of an answer.</summary>
public sealed record Mutation(int Kind, double At, int Length, byte Value)
{
    public static Gen<Mutation> Any { get; } =
        Gen.Select(Gen.Int[0, 4], Gen.Double[0, 1], Gen.Int[1, 40], Gen.OneOf(Gen.Byte, Gen.OneOf("{}[]\",:0eE-+.\\utfn\0 "u8.ToArray())))
            .Select((kind, at, length, value) => new Mutation(kind, at, length, value));

    public byte[] Apply(byte[] bytes)
    {
        var at = (int)(At * bytes.Length);
        var end = Math.Min(bytes.Length, at + Length);
        return Kind switch
        {
            0 when at < bytes.Length => [.. bytes[..at], Value, .. bytes[(at + 1)..]],
            1 => bytes[..at],
            2 => [.. bytes[..end], .. bytes[at..]],
            3 => [.. bytes[..at], .. bytes[end..]],
            _ => [.. bytes[..at], .. Enumerable.Repeat(Value, Length), .. bytes[at..]],
        };
    }
}
