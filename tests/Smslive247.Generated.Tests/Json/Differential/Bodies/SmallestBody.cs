namespace Smslive247.Tests;

/// <summary>Makes a body that fails smaller, as long as it still fails.</summary>
internal static class SmallestBody
{
    public static byte[] Of(byte[] body, Func<byte[], bool> fails)
    {
        var before = body.Length + 1;
        while (body.Length < before)
        {
            before = body.Length;
            for (var length = body.Length / 2; length > 0; length = length > 64 ? length / 2 : length - 1)
            {
                body = WithoutParts(body, length, fails);
            }
        }

        return body;
    }

    private static byte[] WithoutParts(byte[] body, int length, Func<byte[], bool> fails)
    {
        for (var start = 0; start + length <= body.Length;)
        {
            byte[] smaller = [.. body[..start], .. body[(start + length)..]];
            if (fails(smaller))
            {
                body = smaller;
            }
            else
            {
                start += length > 64 ? length / 4 : 1;
            }
        }

        return body;
    }
}
