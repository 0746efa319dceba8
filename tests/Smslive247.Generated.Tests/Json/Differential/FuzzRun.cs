using System.Globalization;
using System.Text;

namespace Smslive247.Tests;

/// <summary>Checks many bodies, each made from its own seed: 100,000, or more if <c>SMSLIVE247_FUZZ</c> says so.</summary>
internal static class FuzzRun
{
    private static readonly int Count = Math.Max(100_000, int.Parse(Environment.GetEnvironmentVariable("SMSLIVE247_FUZZ") ?? "0", CultureInfo.InvariantCulture));

    public static Differential Check(Func<Random, (Body Promised, byte[] Json)> make)
    {
        var check = new Differential();
        for (var seed = 0; seed < Count; seed++)
        {
            var (promised, json) = make(new Random(seed));
            if (check.Complaint(promised, json) is { } complaint)
            {
                Assert.Fail(Report(seed, promised, json, complaint));
            }
        }

        return check;
    }

    private static string Report(int seed, Body promised, byte[] json, string complaint)
    {
        var smallest = SmallestBody.Of(json, smaller => new Differential().Complaint(promised, smaller) is not null);
        return $"""
            Seed {seed}, read as {promised}: {complaint}
            {Printable(json)}
            The smallest of its kind: {new Differential().Complaint(promised, smallest)}
            {Printable(smallest)}
            """;
    }

    /// <summary>Whatever is not ASCII, or not to be seen, is written as in C#, byte by byte.</summary>
    private static string Printable(byte[] json) =>
        json.Aggregate(new StringBuilder(), (text, sign) => sign is >= 0x20 and < 0x7F ? text.Append((char)sign) : text.Append(CultureInfo.InvariantCulture, $"\\x{sign:X2}")).ToString();
}
