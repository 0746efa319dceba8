namespace Smslive247.Tests;

/// <summary>Checks many bodies, each made from its own seed.</summary>
internal static class FuzzRun
{
    public static Differential Check(Func<Random, (Body Promised, byte[] Json)> make)
    {
        var check = new Differential();
        for (var seed = 0; seed < Fuzz.Count; seed++)
        {
            var (promised, json) = make(new Random(seed));
            if (check.Problem(promised, json) is { } problem)
            {
                var smallest = Smallest(promised, json);
                Assert.Fail($"Seed {seed}, read as {promised}: {problem}\n{Printable(json)}\nThe smallest of its kind: {new Differential().Problem(promised, smallest)}\n{Printable(smallest)}");
            }
        }

        return check;
    }

    /// <summary>Removes what is not needed to reproduce the problem.</summary>
    private static byte[] Smallest(Body promised, byte[] json)
    {
        for (var length = json.Length / 2; length > 0; length--)
        {
            for (var start = json.Length - length; start >= 0; start--)
            {
                byte[] smaller = [.. json[..start], .. json.Skip(start + length)];
                if (new Differential().Problem(promised, smaller) is not null)
                {
                    json = smaller;
                }
            }
        }

        return json;
    }

    /// <summary>Bytes outside printable ASCII are escaped as in C#.</summary>
    private static string Printable(byte[] json) =>
        json.Aggregate(new StringBuilder(), (text, sign) => sign is >= 0x20 and < 0x7F ? text.Append((char)sign) : text.Append(CultureInfo.InvariantCulture, $"\\x{sign:X2}")).ToString();
}
