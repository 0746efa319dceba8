using System.Text;
using System.Text.Json;
using Newtonsoft.Json.Linq;

namespace Smslive247.Tests;

/// <summary>
/// Reads a body with the library, System.Text.Json and Newtonsoft, and states where the library is wrong:
/// <list type="number">
/// <item>What System.Text.Json refuses it must refuse, and by no other exception than its own.</item>
/// <item>It must find in JSON what Newtonsoft finds in it, once the rules of <see cref="ValueRules"/> are applied: the same values, or both refuse.</item>
/// <item>Where none of these rules applies, it must find what Newtonsoft finds in the body as it is.</item>
/// </list>
/// </summary>
internal sealed class Differential
{
    private readonly Dictionary<Rule, int> met = [];

    /// <summary>How often each rule applied.</summary>
    public IReadOnlyDictionary<Rule, int> Met => met;

    /// <summary>The bodies that the library read.</summary>
    public int Read { get; private set; }

    /// <summary>The bodies that the library refused.</summary>
    public int Refused { get; private set; }

    /// <returns>What is wrong, or null.</returns>
    public string? Problem(Body promised, byte[] bytes)
    {
        try
        {
            var body = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
            var ours = promised.ReadOrNull(bytes);
            _ = ours is null ? Refused++ : Read++;
            return IsJson(body) ? Compare(promised, body, ours) : ours is null ? null : "It is not JSON, and is read.";
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    private static bool IsJson(byte[] body)
    {
        var json = new Utf8JsonReader(body);
        try
        {
            while (json.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private string? Compare(Body promised, byte[] body, object? ours)
    {
        var ruled = RuleWalk.Over(promised, body);
        foreach (var rule in ruled.Rules)
        {
            met[rule] = met.GetValueOrDefault(rule) + 1;
        }

        var due = ruled.IsRefused ? null : NewtonsoftReading.Read(promised, ruled.Text());
        return ruled.IsOpen ? null
            : Compare(new Results(Exact).Show(promised, ours), new Results(token => ruled.UnknownValue((int)token)).Show(promised, due))
                ?? (ruled.Rules.Count > 0 || !ruled.IsChanged ? null : Compare(promised, ours, NewtonsoftReading.Read(promised, Encoding.UTF8.GetString(body))));
    }

    private static string? Compare(Body promised, object? ours, object? due) => Compare(new Results().Show(promised, ours), new Results().Show(promised, due));

    private static string? Compare(string ours, string due) => ours == due ? null : $"It is read as\n{ours}\nand must be read as\n{due}";

    private static string Exact(JToken unknown) => unknown is JRaw { Value: string json } ? json : "not its JSON";
}
