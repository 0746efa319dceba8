using System.Globalization;
using System.Text;

namespace Smslive247.Tests;

/// <summary>Checks many bodies, each made from its own seed: 2,000, or as many as <c>SMSLIVE247_FUZZ</c> states.</summary>
internal static class FuzzRun
{
    public static int Count { get; } = int.Parse(Environment.GetEnvironmentVariable("SMSLIVE247_FUZZ") ?? "2000", CultureInfo.InvariantCulture);

    public static Differential Check(Func<Random, (Body Promised, byte[] Json)> make)
    {
        var check = new Differential();
        for (var seed = 0; seed < Count; seed++)
        {
            var (promised, json) = make(new Random(seed));
            if (check.Problem(promised, json) is { } problem)
            {
                Assert.Fail(Report(seed, promised, json, problem));
            }
        }

        return check;
    }

    private static string Report(int seed, Body promised, byte[] json, string problem)
    {
        var smallest = SmallestBody.Of(json, smaller => new Differential().Problem(promised, smaller) is not null);
        return $"""
            Seed {seed}, read as {promised}: {problem}
            {Printable(json)}
            The smallest of its kind: {new Differential().Problem(promised, smallest)}
            {Printable(smallest)}
            """;
    }

    /// <summary>Whatever is not ASCII, or not to be seen, is written as in C#, byte by byte.</summary>
    private static string Printable(byte[] json) =>
        json.Aggregate(new StringBuilder(), (text, sign) => sign is >= 0x20 and < 0x7F ? text.Append((char)sign) : text.Append(CultureInfo.InvariantCulture, $"\\x{sign:X2}")).ToString();
}
